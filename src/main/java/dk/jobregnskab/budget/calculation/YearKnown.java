package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.BudgetLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a year's follow-up is made of.
 *
 * @param budget in the prices of the year; empty where none is known
 * @param posted null where nothing is
 * @param before the year before; null where nothing of it is known
 * @param names of functions as they were delivered
 */
public record YearKnown(
        int year,
        List<BudgetLine> budget,
        @Nullable Postings posted,
        @Nullable Postings before,
        MonthlyCourse course,
        Map<AccountFunction, String> names) {

    public YearKnown {
        budget = budget.stream()
                .filter(line -> Postings.isOperation(line.dranst()))
                .toList();
        names = new HashMap<>(names);
    }

    /** With a budget or a posting of the year. */
    SortedSet<AccountFunction> functions() {
        SortedSet<AccountFunction> functions = new TreeSet<>();
        budget.forEach(line -> functions.add(line.function()));
        if (posted != null) {
            functions.addAll(posted.functions());
        }
        return functions;
    }

    int monthsPosted() {
        return posted == null ? 0 : posted.months();
    }
}
