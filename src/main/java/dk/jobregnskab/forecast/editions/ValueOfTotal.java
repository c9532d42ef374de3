package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.reference.BenefitGroups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the total of an edition to come is worth: its parts' values, and what its own difference is above theirs at their price weighted by actual
 * persons (formulas.md, sections 7 and 32).
 */
final class ValueOfTotal {

    private final List<NextBenchmark> parts;

    /** @param lists of one edition */
    ValueOfTotal(List<NextBenchmark> lists) {
        parts = lists.stream()
                .filter(list -> BenefitGroups.PARTS.contains(list.group()) && list.unitPrice() != null)
                .toList();
    }

    /** The same line with its value, where it is the total and every part has a price. */
    NextBenchmark on(NextBenchmark line) {
        if (!line.group().equals(BenefitGroups.TOTAL) || line.value() != null) {
            return line;
        }
        BigDecimal value = value(line.difference());
        return value == null ? line : line.worth(value);
    }

    private @Nullable BigDecimal value(int difference) {
        int persons = parts.stream().mapToInt(NextBenchmark::actual).sum();
        if (parts.size() < BenefitGroups.PARTS.size() || persons == 0) {
            return null;
        }
        BigDecimal values = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        int rest = difference;
        for (NextBenchmark part : parts) {
            BigDecimal price = part.unitPrice();
            if (price != null) {
                values = values.add(price.multiply(BigDecimal.valueOf(part.difference())));
                weighted = weighted.add(price.multiply(BigDecimal.valueOf(part.actual())));
                rest -= part.difference();
            }
        }
        return values.multiply(BigDecimal.valueOf(persons))
                .add(weighted.multiply(BigDecimal.valueOf(rest)))
                .divide(BigDecimal.valueOf(persons), 2, RoundingMode.HALF_UP);
    }
}
