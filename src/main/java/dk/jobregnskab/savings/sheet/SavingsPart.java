package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Resultat, and what Overblik shows of it. */
@Component
@Order(10)
public final class SavingsPart implements WorkbookPart {

    @Override
    public String words() {
        return "/dk/jobregnskab/savings/sheet/words";
    }

    @Override
    public List<Region> regions() {
        return List.of(new ResultTable(), new ValueTable(), new ResultChartsRegion());
    }

    @Override
    public OverviewPart overview() {
        return new SavingsOverview();
    }

    @Override
    public boolean isConstructed(String check, Report report) {
        ConstructedSavings constructed = SavingsPage.of(report).constructed();
        return constructed.check(check) || isOfConstructedLine(check, constructed);
    }

    /** The checks of a line of Resultat name its group behind a stroke. */
    private static boolean isOfConstructedLine(String check, ConstructedSavings constructed) {
        int stroke = check.indexOf('/');
        if (!check.startsWith(ResultLine.CHECK) || stroke < 0) {
            return false;
        }
        String group = check.substring(stroke + 1);
        return switch (check.substring(ResultLine.CHECK.length(), stroke)) {
            case "price" -> constructed.prices().contains(group);
            case "derivedPrice" -> constructed.derivedPrice(group);
            case "calculated", "low", "high" -> constructed.values().contains(group);
            default -> constructed.lines().contains(group);
        };
    }
}
