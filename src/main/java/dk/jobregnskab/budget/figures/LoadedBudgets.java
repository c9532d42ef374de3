package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.Budgets;
import dk.jobregnskab.budget.LedgerEntry;
import dk.jobregnskab.intake.PublishedData.Counting;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read of one municipality, with the deliveries that decide it by period. */
record LoadedBudgets(
        Map<Period, List<BudgetLine>> budgets,
        Map<Period, List<LedgerEntry>> ledgers,
        Map<Period, Counting> budgetFiles,
        Map<Period, Counting> ledgerFiles)
        implements Budgets.BudgetEdition {

    private static final int DECEMBER = 12;

    @Override
    public List<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        budgets.keySet().forEach(period -> years.add(period.year()));
        ledgers.keySet().forEach(period -> years.add(period.year()));
        return List.copyOf(years);
    }

    @Override
    public List<BudgetLine> budget(int year) {
        return budgets.getOrDefault(whole(year), List.of());
    }

    private static Period whole(int year) {
        return new Period(Period.Type.YEAR, year, 0);
    }

    /** The months where all twelve are known, or nothing else is; else the total of the year, which was posted when it was over. */
    @Override
    public List<LedgerEntry> ledger(int year) {
        List<LedgerEntry> entries = new ArrayList<>();
        ledgerPeriods(year).forEach(period -> entries.addAll(ledgers.getOrDefault(period, List.of())));
        return entries;
    }

    private List<Period> ledgerPeriods(int year) {
        List<Period> months = ledgers.keySet().stream()
                .filter(period -> period.year() == year && period.type() == Period.Type.MONTH)
                .toList();
        boolean complete = months.size() == DECEMBER;
        return !complete && ledgers.containsKey(whole(year)) ? List.of(whole(year)) : months;
    }

    @Override
    public Set<Long> sourceFileIds(int year) {
        return deciding(year).map(Counting::sourceFileId).collect(Collectors.toSet());
    }

    private Stream<Counting> deciding(int year) {
        return Stream.concat(
                Stream.ofNullable(budgetFiles.get(whole(year))),
                ledgerPeriods(year).stream().flatMap(period -> Stream.ofNullable(ledgerFiles.get(period))));
    }

    @Override
    public Optional<Instant> newestInput(int year) {
        return deciding(year).map(Counting::receivedAt).max(Comparator.naturalOrder());
    }
}
