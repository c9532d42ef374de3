package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns that the tables of the sheet share; one that nothing is known of is left out. */
final class BudgetColumns {

    private static final int NARROWEST_NAME = 25;
    private static final int WIDEST_NAME = 56;

    /** In characters: beyond it the print falls below eight points. */
    private static final int WIDEST = 174;

    /** A narrower sheet would be printed so large that its first page does not hold the chart. */
    private static final int NARROWEST = 172;

    private final BudgetYear year;
    private final List<BudgetRow> rows;

    BudgetColumns(Report report) {
        this.year = BudgetPage.year(report);
        this.rows = Stream.of(
                        year.functions().stream().map(FunctionRow::row),
                        year.sets().stream().map(SetRow::row),
                        year.appropriations().stream(),
                        Stream.of(year.total()))
                .flatMap(part -> part)
                .toList();
    }

    /** What the budget should have used by now says nothing once the year is over. */
    List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.PERIODISED || !year.isClosed())
                .filter(measure -> rows.stream().anyMatch(row -> measure.of(row) != null || isAsked(measure, row)))
                .toList();
    }

    private static boolean isAsked(Measure measure, BudgetRow row) {
        return measure == Measure.ACTUAL && BudgetPage.hides(row);
    }

    boolean hasChange() {
        return rows.stream().anyMatch(row -> row.changeSinceLast() != null);
    }

    List<Column> all() {
        List<Column> columns = new ArrayList<>();
        for (Measure measure : measures()) {
            columns.add(new Column(measure.column(), measure.width()));
            if (measure == Measure.ACTUAL) {
                columns.add(new Column("used", 16));
            }
        }
        columns.add(new Column("deviation", 19));
        if (hasChange()) {
            columns.add(new Column("change", 12));
        }
        columns.add(new Column("words", 15));
        int others = width(columns);
        int spare = Math.max(0, (NARROWEST - WIDEST_NAME - others) / columns.size());
        columns.replaceAll(column -> new Column(column.name(), column.width() + spare));
        int name = Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, WIDEST - width(columns)));
        columns.add(0, new Column("name", name));
        return List.copyOf(columns);
    }

    private static int width(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }
}
