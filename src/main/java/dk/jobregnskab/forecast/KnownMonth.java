package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A month before the forecast.
 *
 * @param value what is used: persons with two decimals
 * @param delivered what has been delivered so far where the month is not finished and was completed; else null
 */
public record KnownMonth(
        Period month, BigDecimal value, @Nullable BigDecimal delivered) {}
