package dk.jobregnskab.forecast;

import org.jspecify.annotations.Nullable;

/**
 * How one method did in a backtest.
 *
 * @param mase mean absolute error in units of the mean absolute seasonal difference of the training part
 * @param coverage80 share of the actual values inside the 80 % interval, 0 to 1; null when no interval was known in time
 */
public record MethodAccuracy(
        String method,
        double mase,
        @Nullable Double coverage80,
        @Nullable Double coverage95) {}
