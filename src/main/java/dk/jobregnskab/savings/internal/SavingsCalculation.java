package dk.jobregnskab.savings.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arithmetic of formulas.md, sections on money. Exact to the end, rounded once, half up, to øre. */
final class SavingsCalculation {

    static final String PUBLISHED = "published";
    static final String CALCULATED = "calculated";
    static final String REGISTER = "register";
    static final String RATES = "rates";

    /** The difference itself is published, rounded to tens. */
    private static final BigDecimal PERSONS_IF_PUBLISHED = BigDecimal.valueOf(5);
    /** Both counts are rounded to tens. */
    private static final BigDecimal PERSONS_IF_COMPUTED = BigDecimal.valueOf(10);

    private SavingsCalculation() {}

    /** @param ofRegister exact kroner per full-time person and year by group, where our own register has them */
    static List<Saving> of(
            List<BenchmarkLine> lines, List<Price> prices, Map<String, BigDecimal> ofRegister, List<RatePrice> rates) {
        Map<String, Price> byGroup = new TreeMap<>(BenefitGroups.order());
        prices.forEach(price -> byGroup.put(price.group(), price));
        List<Saving> savings = new ArrayList<>();
        for (BenchmarkLine line : lines) {
            Price stated = byGroup.remove(line.group());
            savings.add(stated == null ? unstated(line, ofRegister, rates) : line(line.group(), line, stated));
        }
        byGroup.forEach((group, price) -> savings.add(line(group, null, price)));
        savings.replaceAll(
                saving -> saving.group().equals(BenefitGroups.TOTAL) ? withSumOfParts(saving, savings) : saving);
        return savings;
    }

    /** What was really paid, else the last resort: rates and a ladder step, where both are known. */
    private static Saving unstated(BenchmarkLine line, Map<String, BigDecimal> ofRegister, List<RatePrice> rates) {
        BigDecimal paid = ofRegister.get(line.group());
        if (paid != null) {
            return calculated(line.group(), line, line.difference(), paid, REGISTER);
        }
        return rates.stream()
                .filter(rate -> rate.group().equals(line.group()))
                .findFirst()
                .map(rate -> calculated(line.group(), line, line.difference(), rate.price(), RATES))
                .orElseGet(() -> unknown(line.group(), line.difference()));
    }

    private static Saving line(String group, @Nullable BenchmarkLine line, Price price) {
        Integer difference = line == null ? null : line.difference();
        BigDecimal published = price.saving();
        if (published != null) {
            BigDecimal halfDigit = Objects.requireNonNull(price.savingHalfDigit());
            BigDecimal unitPrice = unitPrice(published, difference);
            return new Saving(
                    group,
                    difference,
                    money(published),
                    money(published.subtract(halfDigit)),
                    money(published.add(halfDigit)),
                    unitPrice,
                    unitPrice == null ? null : PUBLISHED,
                    null,
                    null,
                    null,
                    money(published),
                    PUBLISHED);
        }
        return calculated(group, line, difference, Objects.requireNonNull(price.unitPrice()), PUBLISHED);
    }

    private static Saving calculated(
            String group,
            @Nullable BenchmarkLine line,
            @Nullable Integer difference,
            BigDecimal unitPrice,
            String basis) {
        if (line == null || difference == null) {
            return new Saving(
                    group, difference, null, null, null, money(unitPrice), basis, null, null, null, null, null);
        }
        BigDecimal persons = BigDecimal.valueOf(difference);
        BigDecimal margin = difference.equals(line.publishedDifference()) ? PERSONS_IF_PUBLISHED : PERSONS_IF_COMPUTED;
        BigDecimal value = persons.multiply(unitPrice);
        BigDecimal uncertainty = margin.multiply(unitPrice);
        return new Saving(
                group,
                difference,
                null,
                null,
                null,
                money(unitPrice),
                basis,
                money(value),
                money(value.subtract(uncertainty)),
                money(value.add(uncertainty)),
                money(value),
                CALCULATED);
    }

    /**
     * The total is the sum of its parts, when every part has a value, and its interval the sum of theirs. A price that was stated for the
     * total is better evidence than rates.
     */
    private static Saving withSumOfParts(Saving total, List<Saving> savings) {
        List<Saving> parts = savings.stream()
                .filter(saving -> BenefitGroups.PARTS.contains(saving.group()) && saving.calculatedSaving() != null)
                .toList();
        if (parts.size() < BenefitGroups.PARTS.size()) {
            return total;
        }
        boolean onRates = parts.stream().anyMatch(part -> RATES.equals(part.unitPriceBasis()));
        if (onRates && total.calculatedSaving() != null) {
            return total;
        }
        BigDecimal value = sum(parts.stream().map(Saving::calculatedSaving).toList());
        return new Saving(
                total.group(),
                total.difference(),
                total.publishedSaving(),
                total.publishedLow(),
                total.publishedHigh(),
                total.publishedSaving() == null ? null : total.unitPrice(),
                total.publishedSaving() == null ? null : total.unitPriceBasis(),
                value,
                sum(parts.stream().map(Saving::calculatedLow).toList()),
                sum(parts.stream().map(Saving::calculatedHigh).toList()),
                total.publishedSaving() != null ? total.publishedSaving() : value,
                total.publishedSaving() != null ? PUBLISHED : CALCULATED);
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> amounts) {
        return amounts.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Amount ÷ |difference|; none when there is no difference, or when amount and difference point in different directions. */
    private static @Nullable BigDecimal unitPrice(BigDecimal saving, @Nullable Integer difference) {
        if (difference == null || difference == 0 || saving.signum() * Integer.signum(difference) < 0) {
            return null;
        }
        return saving.abs().divide(BigDecimal.valueOf(Math.abs(difference)), 2, RoundingMode.HALF_UP);
    }

    private static Saving unknown(String group, @Nullable Integer difference) {
        return new Saving(group, difference, null, null, null, null, null, null, null, null, null, null);
    }

    private static BigDecimal money(BigDecimal kroner) {
        return kroner.setScale(2, RoundingMode.HALF_UP);
    }
}
