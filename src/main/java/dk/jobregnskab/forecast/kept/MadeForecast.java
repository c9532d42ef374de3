package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast to be kept as it is made (formulas.md, section 34).
 *
 * @param subject key of what is forecast
 * @param name of it, as it is printed
 * @param madeAt when the newest of its deliveries was received
 * @param constructed whether any of them is invented
 * @param shown whether it may leave the house
 */
record MadeForecast(
        String subject,
        String name,
        Instant madeAt,
        String method,
        boolean constructed,
        boolean shown,
        List<Value> values) {

    /**
     * @param step months or half-years ahead, from 1
     * @param value persons, percentage points, or a place
     * @param low80 the ends of the intervals are null where none is known
     * @param scale what an error is measured by; null where that is unknown
     */
    record Value(
            Period period,
            int step,
            BigDecimal value,
            @Nullable BigDecimal low80,
            @Nullable BigDecimal high80,
            @Nullable BigDecimal low95,
            @Nullable BigDecimal high95,
            @Nullable BigDecimal scale) {}
}
