package dk.jobregnskab.forecast.calculation;

import java.util.Arrays;

/** Each month as the same month a year before. */
final class SeasonalNaive implements MonthlyMethod {

    @Override
    public String name() {
        return "seasonal-naive";
    }

    @Override
    public double[] next(double[] history) {
        return Arrays.stream(history, history.length - YEAR, history.length)
                .map(value -> Math.max(0, value))
                .toArray();
    }
}
