package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Note;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheet Budget, its card on Overblik, what it adds to Ydelser, and its notes. */
@Component
@Order(15)
public final class BudgetPart implements WorkbookPart {

    private static final int NOTES = 1500;

    @Override
    public String words() {
        return "/dk/jobregnskab/budget/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(
                new LinesTable(),
                new SummaryTable(),
                new DeviationChart(),
                new EffectsTable(),
                new FramesTable(),
                new FunctionsTable(),
                new LadderTable(),
                LedgerTable.onBenefits(),
                LedgerTable.onData());
    }

    @Override
    public OverviewPart overview() {
        return new BudgetOverview();
    }

    @Override
    public List<Note> notes(Edition edition) {
        BudgetPage page = BudgetPage.of(edition.report());
        if (page.shown().isEmpty()) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>(Note.ofWords(edition.labels(), NOTES, "notes.budget."));
        if (page.published()) {
            notes.add(new Note(
                    NOTES,
                    edition.labels().text("budget.licence"),
                    edition.labels().text("budget.source")));
        }
        return notes;
    }
}
