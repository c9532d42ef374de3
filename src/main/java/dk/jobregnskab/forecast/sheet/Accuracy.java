package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.KeptForecast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Kept forecasts of one count whose actual number is known, as one. */
final class Accuracy {

    private final List<BigDecimal> errors;
    private final List<Boolean> hits;

    /** @param scored at least one */
    Accuracy(List<KeptForecast> scored) {
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

    /** Mean absolute error, one decimal. */
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
                        .divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP);
    }

    /** How many had an interval. */
    int measured() {
        return hits.size();
    }

    int inside() {
        return (int) hits.stream().filter(hit -> hit).count();
    }
}
