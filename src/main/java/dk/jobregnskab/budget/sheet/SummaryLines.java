package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.sheet.Lines.Level;
import dk.jobregnskab.budget.sheet.Lines.Line;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;

/** The lines of the summary: temporary benefits with what they consist of, permanent ones, and what is outside the follow-up. */
final class SummaryLines {

    private final Labels labels;
    private final BudgetYear year;
    private final Lines functions;

    SummaryLines(Edition edition) {
        this.labels = edition.labels();
        this.year = BudgetPage.year(edition.report());
        this.functions = Lines.of(edition.report());
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (year.temporary() != null) {
            lines.add(line("budget.temporary", year.temporary(), functions.inSets(AccountSet::temporary)));
        }
        for (BudgetRow group : year.groups()) {
            lines.add(new Line(
                    labels.text("budget.of", group.name()),
                    group,
                    functions.inSets(set -> group.key().equals(set.group())),
                    Level.SINGLE));
        }
        List<SetRow> rest = year.sets().stream()
                .filter(set -> set.set().temporary() && set.set().group() == null)
                .toList();
        if (!rest.isEmpty()) {
            lines.add(new Line(
                    labels.text("budget.of", names(rest)),
                    RowSum.of("others", rest.stream().map(SetRow::row).toList()),
                    functions.inSets(set -> set.temporary() && set.group() == null),
                    Level.SINGLE));
        }
        if (year.permanent() != null) {
            lines.add(line("budget.permanent", year.permanent(), functions.inSets(set -> !set.temporary())));
        }
        if (year.outside() != null) {
            lines.add(line("budget.outside", year.outside(), functions.outside()));
        }
        return lines;
    }

    Line total() {
        return line("budget.total", year.total(), functions.all());
    }

    private Line line(String key, BudgetRow row, List<Integer> places) {
        return new Line(labels.text(key), row, places, Level.SUM);
    }

    /** A single one by its name. */
    private String names(List<SetRow> rest) {
        return rest.size() == 1 ? rest.get(0).row().name() : labels.text("budget.others");
    }
}
