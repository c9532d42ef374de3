package dk.jobregnskab.forecast.kept;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a kept forecast has done.
 *
 * @param error actual − forecast
 * @param scaledError |error| ÷ scale, four decimals; null without a scale
 * @param inside80 null without an interval
 */
record Score(
        WaitingForecast forecast,
        Actual actual,
        BigDecimal error,
        @Nullable BigDecimal scaledError,
        @Nullable Boolean inside80,
        @Nullable Boolean inside95) {}
