package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What our own register says that benefits cost, month by month, in the place of accounts that are not loaded. */
public final class RegisterPostings {

    private final Register.RegisterEdition register;
    private final List<AccountSet> sets;
    private final int year;

    public RegisterPostings(Register.RegisterEdition register, List<AccountSet> sets, int year) {
        this.register = register;
        this.sets = sets;
        this.year = year;
    }

    public Period month(int month) {
        return new Period(Period.Type.MONTH, year, month);
    }

    /** Months of the year that the register holds, from January on without a gap. */
    public int months() {
        Set<Integer> held = new HashSet<>();
        for (int month = 1; month <= Postings.DECEMBER; month++) {
            if (register.holds(month(month))) {
                held.add(month);
            }
        }
        return Postings.unbroken(held);
    }

    /** Net cost of some benefits; empty where none of them has a line in the month. */
    public Optional<BigDecimal> net(Period period, List<String> benefits) {
        return register.benefits(period).stream()
                .filter(benefit -> benefits.contains(benefit.figure().group()))
                .map(benefit -> benefit.figure().net())
                .reduce(BigDecimal::add);
    }

    /**
     * On the first function of each set.
     *
     * @return null where the register does not hold January
     */
    public @Nullable Postings postings() {
        int months = months();
        if (months == 0) {
            return null;
        }
        Map<AccountFunction, NavigableMap<Integer, BigDecimal>> byFunction = new TreeMap<>();
        for (AccountSet set : sets) {
            for (int month = 1; month <= months; month++) {
                int posted = month;
                net(month(month), set.benefits()).ifPresent(net -> byFunction
                        .computeIfAbsent(set.functions().first(), first -> new TreeMap<>())
                        .put(posted, net));
            }
        }
        return new Postings(BudgetRow.REGISTER, months, true, byFunction);
    }
}
