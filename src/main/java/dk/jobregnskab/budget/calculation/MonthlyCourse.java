package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a year's expense is spread over its months (formulas.md, section 25): as in the closed years whose months are known, else in equal
 * parts.
 */
public final class MonthlyCourse {

    /** Older years tell little of today's. */
    private static final int MOST_YEARS = 3;

    private static final BigDecimal YEAR = BigDecimal.valueOf(Postings.DECEMBER);

    private final Map<Integer, Postings> years = new TreeMap<>();

    /** @param earlier by year; those that are not closed, or whose months are not known, are left aside */
    public MonthlyCourse(Map<Integer, Postings> earlier) {
        earlier.forEach((year, postings) -> {
            if (postings.monthly() && postings.isClosed()) {
                years.put(year, postings);
            }
        });
        while (years.size() > MOST_YEARS) {
            years.remove(years.keySet().iterator().next());
        }
    }

    /** Whose course it is, oldest first; empty for equal parts. */
    public List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    /** What a budget of these functions would have used by the end of a month, to the øre. */
    public BigDecimal used(BigDecimal budget, Collection<AccountFunction> functions, int throughMonth) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal used = BigDecimal.ZERO;
        for (Postings year : years.values()) {
            for (AccountFunction function : functions) {
                all = all.add(year.net(function));
                used = used.add(Objects.requireNonNull(year.net(function, throughMonth)));
            }
        }
        return all.signum() > 0
                ? budget.multiply(used).divide(all, 2, RoundingMode.HALF_UP)
                : budget.multiply(BigDecimal.valueOf(throughMonth)).divide(YEAR, 2, RoundingMode.HALF_UP);
    }
}
