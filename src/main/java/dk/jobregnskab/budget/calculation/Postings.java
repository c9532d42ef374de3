package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.LedgerEntry;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a year's accounts hold, net of refunds (types of posting 1 and 2), by function.
 *
 * @param months how many are posted, from January on without a gap; 12 for a closed year
 * @param byFunction kroner by month; of a year that is posted as a whole everything stands in December
 * @param monthly whether the months are known
 */
public record Postings(
        String basis, int months, boolean monthly, Map<AccountFunction, NavigableMap<Integer, BigDecimal>> byFunction) {

    public static final int DECEMBER = 12;

    private static final int REFUND = 2;

    /** Whether it is an expense of operation or a refund of it: construction and financing are no benefits. */
    public static boolean isOperation(int dranst) {
        return dranst <= REFUND;
    }

    /** @return null where nothing is posted from January on */
    public static @Nullable Postings of(List<LedgerEntry> ledger) {
        Set<Integer> posted = new TreeSet<>();
        ledger.forEach(entry -> posted.add(month(entry)));
        boolean monthly = ledger.stream().anyMatch(entry -> entry.month() != null);
        int months = monthly ? unbroken(posted) : DECEMBER;
        if (ledger.isEmpty() || months == 0) {
            return null;
        }
        Map<AccountFunction, NavigableMap<Integer, BigDecimal>> byFunction = new TreeMap<>();
        for (LedgerEntry entry : ledger) {
            if (isOperation(entry.dranst()) && month(entry) <= months) {
                byFunction
                        .computeIfAbsent(entry.function(), first -> new TreeMap<>())
                        .merge(month(entry), entry.amount(), BigDecimal::add);
            }
        }
        return new Postings(BudgetRow.LEDGER, months, monthly, byFunction);
    }

    private static int month(LedgerEntry entry) {
        return Objects.requireNonNullElse(entry.month(), DECEMBER);
    }

    /** Months from January on without a gap. */
    public static int unbroken(Collection<Integer> months) {
        int known = 0;
        while (months.contains(known + 1)) {
            known++;
        }
        return known;
    }

    public boolean isClosed() {
        return months == DECEMBER;
    }

    public Set<AccountFunction> functions() {
        return byFunction.keySet();
    }

    /** Kroner from January to a month; 0 for a function without a posting, null where the months are not known. */
    public @Nullable BigDecimal net(AccountFunction function, int throughMonth) {
        if (throughMonth > months || !monthly && throughMonth < DECEMBER) {
            return null;
        }
        return byFunction.getOrDefault(function, new TreeMap<>()).headMap(throughMonth, true).values().stream()
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** As far as it is posted. */
    public BigDecimal net(AccountFunction function) {
        return Objects.requireNonNull(net(function, months));
    }

    public BigDecimal net(Collection<AccountFunction> functions) {
        return functions.stream().map(this::net).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
