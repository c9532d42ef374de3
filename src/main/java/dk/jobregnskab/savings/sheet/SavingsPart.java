package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.WorkbookPart;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheets Resultat and Diagram, and the key figures of Forside. */
@Component
@Order(10)
public final class SavingsPart implements WorkbookPart {

    @Override
    public String words() {
        return "/dk/jobregnskab/savings/sheet/words";
    }

    @Override
    public List<ReportSheet> sheets() {
        return List.of(new ResultSheet(), new ChartsSheet());
    }

    @Override
    public FrontPart front() {
        return new SavingsFront();
    }

    @Override
    public boolean isConstructed(String check, Report report) {
        Set<String> lines = BenchmarkPage.of(report).constructedLines();
        SavingsPage page = SavingsPage.of(report);
        boolean amounts = !page.constructedAmounts().isEmpty();
        boolean values = !page.constructedValues().isEmpty();
        return switch (check) {
            case "savings.sign" -> amounts || !lines.isEmpty();
            case "savings.unexplained", "savings.interval" -> amounts || values;
            case "savings.parts-vs-total" -> values;
            default -> isOfConstructedLine(check, page, lines);
        };
    }

    /** The checks of a line of Resultat name its group behind a stroke. */
    private static boolean isOfConstructedLine(String check, SavingsPage page, Set<String> lines) {
        int stroke = check.indexOf('/');
        if (!check.startsWith(ResultLine.CHECK) || stroke < 0) {
            return false;
        }
        String group = check.substring(stroke + 1);
        return switch (check.substring(ResultLine.CHECK.length(), stroke)) {
            case "price" -> page.constructedPrices().contains(group);
            case "derivedPrice" -> page.constructedAmounts().contains(group) || lines.contains(group);
            case "calculated", "low", "high" -> page.constructedValues().contains(group);
            default -> lines.contains(group);
        };
    }
}
