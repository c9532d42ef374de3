package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the year stands, function by function (formulas.md, section 25). A function without a line of a budget that is known has an
 * appropriation of 0; without any budget nothing is known of it.
 */
final class FunctionStandings {

    private final YearKnown known;
    private final boolean originalKnown;
    private final boolean supplementaryKnown;

    FunctionStandings(YearKnown known) {
        this.known = known;
        this.originalKnown = known.budget().stream().allMatch(line -> line.original() != null);
        this.supplementaryKnown = known.budget().stream().allMatch(line -> line.supplementary() != null);
    }

    /**
     * @param course of which functions the budget is spread over the months
     * @param rest what is foreseen of the months to come; null where nothing is
     */
    Standing of(AccountFunction function, Set<AccountFunction> course, @Nullable BigDecimal rest) {
        List<BudgetLine> lines = known.budget().stream()
                .filter(line -> line.function().equals(function))
                .toList();
        BigDecimal budget = known.budget().isEmpty() ? null : sum(lines, BudgetLine::corrected);
        BigDecimal actual = known.posted() == null ? null : known.posted().net(function);
        BigDecimal periodised = budget == null ? null : periodised(budget, course);
        return new Standing(
                budget == null || lines.isEmpty() && !originalKnown ? null : sum(lines, BudgetLine::original),
                budget == null || lines.isEmpty() && !supplementaryKnown ? null : sum(lines, BudgetLine::supplementary),
                budget,
                actual,
                known.posted() == null || known.before() == null
                        ? null
                        : known.before().net(function, known.monthsPosted()),
                periodised,
                expected(actual, budget, periodised, rest));
    }

    private BigDecimal periodised(BigDecimal budget, Set<AccountFunction> course) {
        return known.monthsPosted() == Postings.DECEMBER
                ? budget
                : known.course().used(budget, course, known.monthsPosted());
    }

    /** A closed year's accounts, else what is posted, and for the rest of the year what is foreseen or what the budget has. */
    private @Nullable BigDecimal expected(
            @Nullable BigDecimal actual,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal periodised,
            @Nullable BigDecimal rest) {
        if (actual == null || known.monthsPosted() == Postings.DECEMBER) {
            return actual;
        }
        if (rest != null) {
            return actual.add(rest);
        }
        return budget == null || periodised == null ? null : actual.add(budget).subtract(periodised);
    }

    private static @Nullable BigDecimal sum(List<BudgetLine> lines, Function<BudgetLine, @Nullable BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (BudgetLine line : lines) {
            BigDecimal one = amount.apply(line);
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return sum;
    }
}
