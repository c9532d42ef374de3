package dk.jobregnskab.savings.calculation;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The total's value from its parts (formulas.md, section 7): their values, and what the total's own difference is above theirs at their
 * price weighted by actual persons. Its uncertainty is that of the total's own difference at the same price.
 *
 * @param value kroner, two decimals
 * @param weightedPrice kroner per full-time person and year, two decimals
 * @param rounding what the rounding of the total's difference is worth to either side
 */
record TotalOfParts(BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal weightedPrice, BigDecimal rounding) {

    private record Part(BigDecimal difference, BigDecimal actual, BigDecimal price) {}

    /**
     * Empty when the total or any part lacks a difference, a price or the actual number.
     *
     * @param prices exact kroner per full-time person and year by group
     */
    static Optional<TotalOfParts> of(List<BenchmarkLine> lines, Map<String, BigDecimal> prices) {
        Optional<BenchmarkLine> total = lines.stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL) && line.difference() != null)
                .findFirst();
        List<Part> parts = parts(lines, prices);
        if (total.isEmpty() || parts.size() < BenefitGroups.PARTS.size()) {
            return Optional.empty();
        }
        BigDecimal persons = sum(parts.stream().map(Part::actual).toList());
        return persons.signum() == 0 ? Optional.empty() : Optional.of(of(total.get(), parts, persons));
    }

    private static List<Part> parts(List<BenchmarkLine> lines, Map<String, BigDecimal> prices) {
        List<Part> parts = new ArrayList<>();
        for (BenchmarkLine line : lines) {
            BigDecimal price = prices.get(line.group());
            boolean known = line.difference() != null && line.actual() != null;
            if (BenefitGroups.PARTS.contains(line.group()) && price != null && known) {
                parts.add(new Part(decimal(line.difference()), decimal(line.actual()), price));
            }
        }
        return parts;
    }

    /** Everything over one denominator, divided once. */
    private static TotalOfParts of(BenchmarkLine total, List<Part> parts, BigDecimal persons) {
        BigDecimal values = sum(parts.stream()
                .map(part -> part.difference().multiply(part.price()))
                .toList());
        BigDecimal weighted = sum(
                parts.stream().map(part -> part.actual().multiply(part.price())).toList());
        BigDecimal rest = decimal(total.difference())
                .subtract(sum(parts.stream().map(Part::difference).toList()));
        BigDecimal value = values.multiply(persons).add(rest.multiply(weighted));
        BigDecimal rounding = decimal(total.differenceMargin()).multiply(weighted.abs());
        return new TotalOfParts(
                kroner(value, persons),
                kroner(value.subtract(rounding), persons),
                kroner(value.add(rounding), persons),
                kroner(weighted, persons),
                kroner(rounding, persons));
    }

    private static BigDecimal kroner(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(@Nullable Integer count) {
        return BigDecimal.valueOf(Objects.requireNonNull(count));
    }
}
