package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.text.Labels;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Resultat, and what Overblik shows of it. */
@Component
@Order(10)
public final class SavingsPart implements WorkbookPart {

    private static final int AFTER_THE_VALUE = 10;

    @Override
    public String words() {
        return "/dk/jobregnskab/savings/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(new ResultTable(), new ValueTable(), new PriceTable(), new ResultChartsRegion());
    }

    /** How the bridge was reckoned, where there is one. */
    @Override
    public List<Note> notes(Edition edition) {
        if (SavingsPage.of(edition.report()).savings().stream().noneMatch(saving -> saving.bridge() != null)) {
            return List.of();
        }
        Labels labels = edition.labels();
        List<String> prices = ValueBridge.shipped(edition.report()).stream()
                .map(price -> labels.text(
                        "bridge.note.price",
                        price.group(),
                        edition.numbers().decimal(price.accounts(), 0),
                        edition.numbers().decimal(price.rates(), 0),
                        price.year()))
                .toList();
        String rates = prices.isEmpty() ? "" : labels.text("bridge.note.rates", labels.list(prices)) + " ";
        return List.of(
                new Note(AFTER_THE_VALUE, labels.text("bridge.note.subject"), rates + labels.text("bridge.note")));
    }

    @Override
    public OverviewPart overview() {
        return new SavingsOverview();
    }
}
