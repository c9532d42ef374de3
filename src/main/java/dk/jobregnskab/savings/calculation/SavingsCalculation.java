package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.savings.AccountsYear;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arithmetic of formulas.md, sections on money. Exact to the end, rounded once, half up, to øre. */
public final class SavingsCalculation {

    static final String PUBLISHED = "published";
    static final String CALCULATED = "calculated";
    static final String REGISTER = "register";
    static final String ACCOUNTS = "accounts";
    static final String RATES = "rates";

    /**
     * What a value is calculated with.
     *
     * @param price exact kroner per full-time person and year
     * @param measured the accounts that it was measured in; null without any
     */
    private record Chosen(
            BigDecimal price, String basis, @Nullable AccountsYear measured) {

        static Chosen of(AccountsPrice price) {
            return new Chosen(price.levelled(), ACCOUNTS, new AccountsYear(price.year(), price.level()));
        }

        /** Rates are those of the period. */
        static Chosen of(RatePrice rate) {
            Integer year = rate.measuredYear();
            return new Chosen(
                    rate.price(),
                    RATES,
                    year == null
                            ? null
                            : new AccountsYear(year, rate.validFrom().getYear()));
        }

        /** Neither of this very period nor stated for it. */
        boolean isWorseThanStatedForTheTotal() {
            return basis.equals(ACCOUNTS) || basis.equals(RATES);
        }
    }

    private final List<BenchmarkLine> lines;
    private final Map<String, Price> stated = new TreeMap<>(BenefitGroups.order());
    private final Map<String, Chosen> chosen = new HashMap<>();

    private SavingsCalculation(List<BenchmarkLine> lines, KnownPrices known) {
        this.lines = lines;
        known.rates().forEach(rate -> chosen.put(rate.group(), Chosen.of(rate)));
        known.ofAccounts().forEach(price -> chosen.put(price.group(), Chosen.of(price)));
        known.ofRegister().forEach((group, price) -> chosen.put(group, new Chosen(price, REGISTER, null)));
        for (Price price : known.stated()) {
            stated.put(price.group(), price);
            chosen.remove(price.group());
            BigDecimal unitPrice = price.unitPrice();
            if (unitPrice != null) {
                chosen.put(price.group(), new Chosen(unitPrice, PUBLISHED, null));
            }
        }
    }

    /**
     * The prices by best evidence: what somebody stated, else what was really paid, by the register or by the accounts, else rates and a
     * share of the refund ladder.
     */
    public static List<Saving> of(List<BenchmarkLine> lines, KnownPrices known) {
        return new SavingsCalculation(lines, known).savings();
    }

    private List<Saving> savings() {
        List<Saving> savings = new ArrayList<>();
        Map<String, Price> withoutLine = new TreeMap<>(stated);
        for (BenchmarkLine line : lines) {
            withoutLine.remove(line.group());
            savings.add(saving(line.group(), line));
        }
        stated.keySet().stream().filter(withoutLine::containsKey).forEach(group -> savings.add(saving(group, null)));
        savings.replaceAll(saving -> saving.group().equals(BenefitGroups.TOTAL) ? withParts(saving) : saving);
        return savings;
    }

    private Saving saving(String group, @Nullable BenchmarkLine line) {
        Price price = stated.get(group);
        Chosen how = chosen.get(group);
        Integer difference = line == null ? null : line.difference();
        if (price != null && price.saving() != null) {
            return published(group, difference, price.saving(), Objects.requireNonNull(price.savingHalfDigit()));
        }
        if (how == null) {
            return new Saving(
                    group, difference, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
        if (line == null || difference == null) {
            return new Saving(
                    group,
                    difference,
                    null,
                    null,
                    null,
                    money(how.price()),
                    how.basis(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    how.measured());
        }
        BigDecimal persons = BigDecimal.valueOf(difference);
        BigDecimal margin = BigDecimal.valueOf(Objects.requireNonNull(line.differenceMargin()));
        BigDecimal value = money(persons.multiply(how.price()));
        BigDecimal rounding = margin.multiply(how.price().abs()); // net repayments make a price below 0
        return new Saving(
                group,
                difference,
                null,
                null,
                null,
                money(how.price()),
                how.basis(),
                null,
                value,
                money(persons.multiply(how.price()).subtract(rounding)),
                money(persons.multiply(how.price()).add(rounding)),
                value,
                CALCULATED,
                null,
                how.measured());
    }

    private static Saving published(
            String group, @Nullable Integer difference, BigDecimal amount, BigDecimal halfDigit) {
        BigDecimal unitPrice = unitPrice(amount, difference);
        return new Saving(
                group,
                difference,
                money(amount),
                money(amount.subtract(halfDigit)),
                money(amount.add(halfDigit)),
                unitPrice,
                unitPrice == null ? null : PUBLISHED,
                null,
                null,
                null,
                null,
                money(amount),
                PUBLISHED,
                null,
                null);
    }

    /** The total from its parts, unless a price was stated for it and a part rests on nothing better than accounts or rates. */
    private Saving withParts(Saving total) {
        boolean worse = BenefitGroups.PARTS.stream()
                .map(chosen::get)
                .anyMatch(how -> how != null && how.isWorseThanStatedForTheTotal());
        if (worse && total.calculatedSaving() != null) {
            return total;
        }
        Map<String, BigDecimal> prices = new HashMap<>();
        chosen.forEach((group, how) -> prices.put(group, how.price()));
        return TotalOfParts.of(lines, prices)
                .map(parts -> withParts(total, parts))
                .orElse(total);
    }

    private Saving withParts(Saving total, TotalOfParts parts) {
        boolean published = total.publishedSaving() != null;
        return new Saving(
                total.group(),
                total.difference(),
                total.publishedSaving(),
                total.publishedLow(),
                total.publishedHigh(),
                published ? total.unitPrice() : null,
                published ? total.unitPriceBasis() : null,
                parts.weightedPrice(),
                parts.value(),
                parts.low(),
                parts.high(),
                published ? total.publishedSaving() : parts.value(),
                published ? PUBLISHED : CALCULATED,
                published ? Bridges.of(total, parts, aboveAccounts()) : null,
                null);
    }

    /** Of a part whose own accounts are known nothing: it is not valued at rates. */
    private BigDecimal aboveAccounts() {
        BigDecimal above = BigDecimal.ZERO;
        for (BenchmarkLine line : lines) {
            Chosen how = chosen.get(line.group());
            Integer difference = line.difference();
            if (BenefitGroups.PARTS.contains(line.group())
                    && how != null
                    && difference != null
                    && how.basis().equals(RATES)) {
                above = above.add(PriceEvidence.shipped()
                        .above(
                                line.group(),
                                BigDecimal.valueOf(difference).multiply(how.price()),
                                how.measured() != null));
            }
        }
        return above;
    }

    /** Amount ÷ |difference|; none when there is no difference, or when amount and difference point in different directions. */
    private static @Nullable BigDecimal unitPrice(BigDecimal saving, @Nullable Integer difference) {
        if (difference == null || difference == 0 || saving.signum() * Integer.signum(difference) < 0) {
            return null;
        }
        return saving.abs().divide(BigDecimal.valueOf(Math.abs(difference)), 2, RoundingMode.HALF_UP);
    }

    static BigDecimal money(BigDecimal kroner) {
        return kroner.setScale(2, RoundingMode.HALF_UP);
    }
}
