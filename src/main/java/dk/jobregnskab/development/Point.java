package dk.jobregnskab.development;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One observation between the two dates, for the chart. Periods that the series skips stand here too, without a value.
 *
 * @param value null when unknown
 * @param index 100 × value ÷ base, two decimals; null when either is unknown or the base is 0
 */
public record Point(
        ObservationPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal index) {}
