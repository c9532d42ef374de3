package dk.jobregnskab.budget;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The year's account as a part of a municipality's figures: shown beside those of any period. */
public final class BudgetFigures implements FiguresPart {

    private final Snapshot snapshot;
    private final YearAccounts accounts;

    public BudgetFigures(Snapshot snapshot, YearAccounts accounts) {
        this.snapshot = snapshot;
        this.accounts = accounts;
    }

    /** With a budget or accounts, oldest first. */
    public List<Integer> years() {
        return accounts.years();
    }

    /** The follow-up shown beside a period: that of the calendar year the period lies in, where it is known, else the newest. */
    public Optional<BudgetYear> year(Period period) {
        return yearShown(period).flatMap(this::ofYear);
    }

    /** The same for readers outside the house. */
    public Optional<BudgetYear> shown(Period period) {
        return yearShown(period).flatMap(this::shownOfYear);
    }

    private RegisterFigures register() {
        return snapshot.of(RegisterFigures.class);
    }

    private Optional<Integer> yearShown(Period period) {
        List<Integer> years = years();
        return period.type() != Period.Type.ROLLING_YEAR && years.contains(period.year())
                ? Optional.of(period.year())
                : years.stream().max(Comparator.naturalOrder());
    }

    /**
     * A group's price by the accounts of the year asked for, else of the nearest closed year that has one (of two as near, the earlier).
     *
     * @param year whose prices are wanted
     */
    public Optional<AccountsPrice> price(String group, int year) {
        return nearest(year)
                .flatMap(accountsYear -> accounts.price(group, accountsYear, year).stream())
                .findFirst();
    }

    /** A group's steps of the refund ladder by the same accounts. */
    public Optional<StepMix> mix(String group, int year) {
        return nearest(year)
                .flatMap(accountsYear -> accounts.mix(group, accountsYear).stream())
                .findFirst();
    }

    /** What a full-time person of a set cost by the newest closed year before another, in prices of that one where the index reaches it. */
    public Optional<PersonPrice> setPrice(AccountSet set, int year) {
        return accounts.price(set, year);
    }

    /** Sets of functions in force in a year. */
    public List<AccountSet> sets(int year) {
        return accounts.sets(year);
    }

    /** A year's follow-up; empty for a year of which nothing is known. */
    public Optional<BudgetYear> ofYear(int year) {
        return accounts.followUp(year);
    }

    /** The same for readers outside the house. */
    public Optional<BudgetYear> shownOfYear(int year) {
        return ofYear(year).map(known -> new ShownYear(register(), known, () -> published(year)).shown());
    }

    private BudgetYear published(int year) {
        return accounts.ofPublishedPersons(year).orElseThrow();
    }

    private Stream<Integer> nearest(int year) {
        return accounts.closedYears().stream()
                .sorted(Comparator.comparingInt((Integer one) -> Math.abs(one - year))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What finance posted beside what the register says, by month and part; empty where one of the two is unknown. */
    public List<LedgerMonth> reconciliation(int year) {
        return accounts.reconciliation(year);
    }

    /** The same for readers outside the house: in the order of the parts, of each the year before its months. */
    public List<LedgerMonth> shownReconciliation(int year) {
        return new ShownLedger(register(), accounts.sets(year)).of(reconciliation(year));
    }

    /** The refund ladder tried on the accounts of a year. */
    public List<LadderLine> ladder(int year) {
        return accounts.ladder(year);
    }

    /** What must be said of the year shown beside a period. */
    public List<Check> checks(Period period) {
        return yearShown(period).map(accounts::checks).orElse(List.of());
    }

    /** Whether something it rests on is invented. */
    public boolean isConstructed(int year) {
        Set<Long> files = new HashSet<>(accounts.sourceFileIds(year));
        files.addAll(accounts.foreseenFileIds(year));
        return snapshot.isConstructed(files);
    }

    /** Deliveries of a year's budget and accounts. */
    public Set<Long> budgetFiles(int year) {
        return accounts.sourceFileIds(year);
    }

    /** Whether the register's own figures are a part of what is shown of a year, so that its rules of disclosure hold. */
    public boolean restsOnRegister(int year) {
        return accounts.restsOnRegister(year);
    }

    @Override
    public Optional<Period> substitutePeriod() {
        return years().stream().max(Comparator.naturalOrder()).map(BudgetFigures::period);
    }

    private static Period period(int year) {
        return new Period(Period.Type.YEAR, year, 0);
    }

    @Override
    public boolean hasData(Period period) {
        return period.type() == Period.Type.YEAR && years().contains(period.year());
    }

    @Override
    public void identify(Period period, Fingerprint figures) {
        if (hasData(period)) {
            add(period.year(), figures);
        }
    }

    private void add(int year, Fingerprint fingerprint) {
        accounts.followUp(year).ifPresent(fingerprint::add);
        fingerprint.add(accounts.ladder(year)).add(accounts.reconciliation(year));
    }

    @Override
    public void identifyContext(Fingerprint calculation) {
        years().forEach(year -> add(year, calculation));
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        return hasData(period) ? accounts.sourceFileIds(period.year()) : Set.of();
    }

    @Override
    public Set<Long> contextFileIds() {
        Set<Long> files = new HashSet<>();
        years().forEach(year -> files.addAll(accounts.sourceFileIds(year)));
        return files;
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        Optional<BudgetYear> year = year(period);
        json.put("budget", year.map(BudgetJson::functions).orElse(List.of()));
        json.put("budgetTotals", year.map(BudgetJson::totals).orElse(List.of()));
        json.put(
                "budgetReconciliation",
                yearShown(period)
                        .map(shown -> BudgetJson.reconciliation(reconciliation(shown)))
                        .orElse(List.of()));
    }
}
