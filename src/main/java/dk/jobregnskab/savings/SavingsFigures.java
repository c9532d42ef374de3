package dk.jobregnskab.savings;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.ReferenceTable;
import dk.jobregnskab.register.RegisterFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a municipality's differences are worth: its part of the figures. */
public final class SavingsFigures implements FiguresPart {

    private static final List<byte[]> TABLES = List.of(
            new ReferenceTable("rates.csv").bytes(),
            new ReferenceTable("ladder.csv").bytes(),
            new ReferenceTable("price-evidence.csv").bytes());

    private final Snapshot snapshot;
    private final Savings.SavingsEdition edition;
    private final BenchmarkFigures benchmark;
    private final Map<Period, List<Saving>> savings = new HashMap<>();
    private final Map<Integer, OwnAccounts> accounts = new HashMap<>();

    public SavingsFigures(Snapshot snapshot, Savings.SavingsEdition edition) {
        this.snapshot = snapshot;
        this.edition = edition;
        this.benchmark = snapshot.of(BenchmarkFigures.class);
    }

    private String code() {
        return snapshot.municipality().code();
    }

    private List<BenchmarkLine> lines(Period period) {
        return benchmark.lines(period);
    }

    private Valuation valuation(Period period) {
        return new Valuation(period, code(), lines(period), accounts(period));
    }

    private OwnAccounts accounts(Period period) {
        return accounts.computeIfAbsent(
                period.end().getYear(), year -> OwnAccounts.of(snapshot.of(BudgetFigures.class), year));
    }

    /** As computed, for the house. */
    public List<Saving> savings(Period period) {
        return savings.computeIfAbsent(period, asked -> edition.of(valuation(asked)));
    }

    /** The same for readers outside the house: a value at a hidden price gives the price away, and so does a sum with one such value. */
    public List<Saving> shown(Period period) {
        boolean any = hidesAPrice(period);
        return savings(period).stream()
                .map(saving -> any
                                && (isAtHiddenPrice(period, saving)
                                        || saving.group().equals(BenefitGroups.TOTAL))
                        ? saving.withoutCalculation()
                        : saving)
                .toList();
    }

    public boolean hidesAPrice(Period period) {
        return savings(period).stream().anyMatch(saving -> isAtHiddenPrice(period, saving));
    }

    public boolean isAtHiddenPrice(Period period, Saving saving) {
        return "register".equals(saving.unitPriceBasis())
                && snapshot.of(RegisterFigures.class).hides(period, saving.group());
    }

    /** What was stated for the period. */
    public List<Price> prices(Period period) {
        return edition.prices(period, code());
    }

    /** Prices worked out from rates that are used. */
    public List<RatePrice> rates(Period period) {
        return edition.rates(valuation(period));
    }

    /** A group's price by the municipality's own accounts, whether it is used or not. */
    public Optional<AccountsPrice> accountsPrice(Period period, String group) {
        return Optional.ofNullable(accounts(period).prices().get(group));
    }

    /** Prices from rates beside those from the accounts that a period's prices come from. */
    public List<PriceComparison> comparisons(Period period) {
        return lines(period).isEmpty() ? List.of() : edition.comparisons(accounts(period));
    }

    /** The delivery that states a group's price or amount; empty without one. */
    public Optional<Long> sourceFileId(Period period, String group) {
        return edition.sourceFileId(period, code(), group);
    }

    /** Which of these are invented. */
    public ConstructedSavings constructed(Period period, List<Saving> savings) {
        boolean register = snapshot.of(RegisterFigures.class).isConstructed(period);
        Set<String> stated = savings.stream()
                .map(Saving::group)
                .filter(group -> sourceFileId(period, group)
                        .filter(file -> snapshot.isConstructed(Set.of(file)))
                        .isPresent())
                .collect(Collectors.toSet());
        return ConstructedSavings.of(
                benchmark.constructedLines(period), stated, register, inventedAccounts(period, savings), savings);
    }

    /** Groups whose accounts are invented, whether their price is used or not. */
    public Set<String> constructedAccounts(Period period) {
        return accounts(period).prices().values().stream()
                .filter(price -> snapshot.isConstructed(price.sourceFileIds()))
                .map(AccountsPrice::group)
                .collect(Collectors.toSet());
    }

    /** Groups whose price was measured in an invented delivery. */
    private Set<String> inventedAccounts(Period period, List<Saving> savings) {
        return savings.stream()
                .filter(saving -> isMeasuredInInvented(period, saving))
                .map(Saving::group)
                .collect(Collectors.toSet());
    }

    private boolean isMeasuredInInvented(Period period, Saving saving) {
        AccountsYear measured = saving.unitPriceAccounts();
        if (measured == null) {
            return false;
        }
        return "accounts".equals(saving.unitPriceBasis())
                ? constructedAccounts(period).contains(saving.group())
                : snapshot.of(BudgetFigures.class).isConstructed(measured.year());
    }

    /** What must be said about the amounts. */
    public List<Check> checks(Period period) {
        return edition.checks(valuation(period));
    }

    /** Whether the value is worked out as for the period before. */
    public Check method(Period period) {
        Period before = benchmark.periods().stream()
                .filter(one -> one.compareTo(period) < 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return edition.method(before == null ? null : valuation(before), valuation(period));
    }

    @Override
    public List<Period> periods() {
        return edition.periods();
    }

    @Override
    public boolean hasData(Period period) {
        return !prices(period).isEmpty();
    }

    @Override
    public void identify(Period period, Fingerprint figures) {
        TABLES.forEach(figures::add);
        prices(period).forEach(figures::add);
        if (!lines(period).isEmpty()) {
            accounts(period).identify(figures);
            figures.add(method(period));
        }
    }

    @Override
    public Set<Long> sourceFileIds(Period period) {
        Set<Long> files = new TreeSet<>(edition.sourceFileIds(period, code()));
        if (!lines(period).isEmpty()) {
            OwnAccounts own = accounts(period);
            own.prices().values().forEach(price -> files.addAll(price.sourceFileIds()));
            own.mixes().values().stream()
                    .filter(mix -> !own.prices().containsKey(mix.group()))
                    .forEach(
                            mix -> files.addAll(snapshot.of(BudgetFigures.class).budgetFiles(mix.year())));
        }
        return files;
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        json.put("savings", savings(period));
    }
}
