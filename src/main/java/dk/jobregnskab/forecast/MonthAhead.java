package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A month to come. Persons with two decimals, never below zero.
 *
 * @param low80 the ends of the intervals are null while no error of such forecasts is known
 */
public record MonthAhead(
        Period month,
        BigDecimal value,
        @Nullable BigDecimal low80,
        @Nullable BigDecimal high80,
        @Nullable BigDecimal low95,
        @Nullable BigDecimal high95) {}
