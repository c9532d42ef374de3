package dk.jobregnskab.development;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The highest or lowest known observation between the two dates; of equal ones the first.
 *
 * @param regainedPct how much of the way from the base to it has been gone back by the value, in percent with one decimal; null where it is the
 *     base itself
 */
public record Extreme(
        ObservationPeriod period,
        BigDecimal value,
        @Nullable BigDecimal regainedPct) {}
