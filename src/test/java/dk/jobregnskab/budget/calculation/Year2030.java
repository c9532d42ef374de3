package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.budget.PersonsAhead.Rest;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.budget.mapping.ReferenceAccounts;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An invented year, put together line by line. */
final class Year2030 {

    static final int YEAR = 2030;

    private final List<BudgetLine> budget = new ArrayList<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final Map<Integer, List<LedgerEntry>> earlier = new TreeMap<>();
    private final Map<String, PersonsOfYear> persons = new HashMap<>();
    private final Map<String, BigDecimal> lastDeviations = new HashMap<>();
    private final Map<String, RestOfYear> foreseen = new HashMap<>();

    Year2030 budget(String function, int dranst, String kroner) {
        return budget(function, dranst, kroner, "", null);
    }

    Year2030 budget(String function, int dranst, String kroner, String frame, @Nullable String fullTimePersons) {
        BigDecimal amount = new BigDecimal(kroner);
        budget.add(new BudgetLine(
                YEAR,
                null,
                new AccountFunction(function),
                "",
                dranst,
                null,
                frame,
                amount,
                null,
                amount,
                YEAR,
                fullTimePersons == null ? null : new BigDecimal(fullTimePersons),
                null));
        return this;
    }

    Year2030 posted(@Nullable Integer month, String function, int dranst, @Nullable String grouping, String kroner) {
        ledger.add(entry(YEAR, month, function, dranst, grouping, kroner));
        return this;
    }

    Year2030 posted(@Nullable Integer month, String function, String kroner) {
        return posted(month, function, 1, null, kroner);
    }

    Year2030 earlier(int year, @Nullable Integer month, String function, String kroner) {
        earlier.computeIfAbsent(year, first -> new ArrayList<>()).add(entry(year, month, function, 1, null, kroner));
        return this;
    }

    Year2030 persons(String set, String fullTimePersons) {
        persons.put(set, new PersonsOfYear(new BigDecimal(fullTimePersons), 12, Wording.NONE, Set.of()));
        return this;
    }

    /** @param months to come */
    Year2030 foreseen(String set, int months, String price, Rest rest) {
        foreseen.put(set, new RestOfYear(new BigDecimal(price), true, rest, months));
        return this;
    }

    Year2030 lastDeviation(String key, String kroner) {
        lastDeviations.put(key, new BigDecimal(kroner));
        return this;
    }

    static LedgerEntry entry(
            int year, @Nullable Integer month, String function, int dranst, @Nullable String grouping, String kroner) {
        return new LedgerEntry(
                year,
                month,
                null,
                new AccountFunction(function),
                "",
                dranst,
                grouping,
                null,
                new BigDecimal(kroner).setScale(2));
    }

    List<BudgetLine> budget() {
        return budget;
    }

    List<LedgerEntry> ledger() {
        return ledger;
    }

    BudgetYear followUp() {
        Map<Integer, Postings> before = new TreeMap<>();
        earlier.forEach((year, entries) -> before.put(year, Postings.of(entries)));
        YearKnown known = new YearKnown(
                YEAR, budget, Postings.of(ledger), before.get(YEAR - 1), new MonthlyCourse(before), Map.of());
        return FollowUp.of(
                known,
                new ReferenceAccounts(ReferenceTables.shipped()),
                persons,
                new Foreseen(foreseen),
                lastDeviations);
    }
}
