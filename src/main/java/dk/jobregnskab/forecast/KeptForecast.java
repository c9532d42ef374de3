package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One month or edition of a forecast as it was made and kept, and what came.
 *
 * @param subject key of what was forecast
 * @param name of it
 * @param madeAt when the newest of its deliveries had been received
 * @param calculationId of the calculation that made it
 * @param step months or half-years ahead
 * @param actual null until it is known
 * @param knownAt when the delivery with the actual number was received
 * @param scaledError |actual − value| in units of the scale at the time; null until the actual is known
 * @param shown whether it may leave the house
 */
public record KeptForecast(
        String subject,
        String name,
        Instant madeAt,
        String calculationId,
        String method,
        int step,
        Period period,
        BigDecimal value,
        @Nullable BigDecimal low80,
        @Nullable BigDecimal high80,
        @Nullable BigDecimal actual,
        @Nullable Instant knownAt,
        @Nullable BigDecimal scaledError,
        boolean shown) {

    /** actual − forecast; null until the actual is known. */
    public @Nullable BigDecimal error() {
        return actual == null ? null : actual.subtract(value);
    }

    /** Null until the actual is known, or without an interval. */
    public @Nullable Boolean inside80() {
        return actual == null || low80 == null || high80 == null
                ? null
                : Boolean.valueOf(actual.compareTo(low80) >= 0 && actual.compareTo(high80) <= 0);
    }
}
