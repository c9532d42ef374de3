package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.workbook.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The functions of a year as they stand on Data: set by set, then those outside the follow-up, each from the smallest code. */
final class Lines {

    /**
     * A line of one of the sheet's tables.
     *
     * @param name as it is printed there
     * @param places of the functions on Data that it adds up; empty where it is none of their sums
     * @param level how it stands to the lines beside it
     */
    record Line(String name, BudgetRow row, List<Integer> places, Level level) {}

    /** How a line stands to those beside it. */
    enum Level {
        /** By itself. */
        SINGLE,
        /** One of several whose sum follows: its own deviation says nothing. */
        PART,
        SUM
    }

    private final List<FunctionRow> rows;

    private Lines(List<FunctionRow> rows) {
        this.rows = rows;
    }

    static Lines of(Report report) {
        BudgetYear year = BudgetPage.year(report);
        List<FunctionRow> rows = new ArrayList<>();
        year.sets().forEach(set -> rows.addAll(of(year, set.set())));
        year.functions().stream().filter(row -> row.set() == null).forEach(rows::add);
        return new Lines(List.copyOf(rows));
    }

    private static List<FunctionRow> of(BudgetYear year, AccountSet set) {
        return year.functions().stream()
                .filter(row -> row.set() != null && row.set().id().equals(set.id()))
                .toList();
    }

    List<FunctionRow> rows() {
        return rows;
    }

    List<Integer> all() {
        return IntStream.range(0, rows.size()).boxed().toList();
    }

    /** Places of those whose set is such. */
    List<Integer> inSets(Predicate<AccountSet> such) {
        return places(row -> {
            AccountSet set = row.set();
            return set != null && such.test(set);
        });
    }

    List<Integer> outside() {
        return places(row -> row.set() == null);
    }

    private List<Integer> places(Predicate<FunctionRow> such) {
        return all().stream().filter(place -> such.test(rows.get(place))).toList();
    }
}
