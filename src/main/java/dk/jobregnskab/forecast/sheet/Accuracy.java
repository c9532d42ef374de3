package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.KeptForecast;
import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Kept forecasts of one count whose actual number is known, as one. */
final class Accuracy {

    private static final BigDecimal SMALL = BigDecimal.TEN;

    private final List<KeptForecast> scored;
    private final List<BigDecimal> errors;
    private final List<Boolean> hits;

    /** @param scored at least one */
    Accuracy(List<KeptForecast> scored) {
        this.scored = List.copyOf(scored);
        this.errors = scored.stream()
                .map(KeptForecast::error)
                .filter(Objects::nonNull)
                .toList();
        this.hits = scored.stream()
                .map(KeptForecast::inside80)
                .filter(Objects::nonNull)
                .toList();
    }

    int count() {
        return errors.size();
    }

    /** Mean absolute error, two decimals. */
    BigDecimal meanError() {
        return mean(errors.stream().map(BigDecimal::abs).toList());
    }

    /** Mean of actual − forecast: positive where more came than was said. */
    BigDecimal bias() {
        return mean(errors);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? BigDecimal.ZERO
                : numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), 2, RoundingMode.HALF_UP);
    }

    /** Places and persons are told whole; shares, which are small, with two decimals. */
    Format values() {
        boolean whole = scored.stream()
                .map(KeptForecast::value)
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        boolean small = scored.stream()
                .map(KeptForecast::value)
                .allMatch(value -> value.abs().compareTo(SMALL) < 0);
        return small && !whole ? Format.TWO_DECIMALS : Format.COUNT;
    }

    Format errors() {
        return values() == Format.COUNT ? Format.ONE_DECIMAL : Format.TWO_DECIMALS;
    }

    Format biases() {
        return values() == Format.COUNT ? Format.SIGNED_DECIMAL : Format.SIGNED_TWO_DECIMALS;
    }

    /** How many had an interval. */
    int measured() {
        return hits.size();
    }

    int inside() {
        return (int) hits.stream().filter(hit -> hit).count();
    }
}
