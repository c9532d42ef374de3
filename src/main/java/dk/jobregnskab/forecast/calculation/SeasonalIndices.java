package dk.jobregnskab.forecast.calculation;

import java.util.Arrays;

/** The season of a monthly series, multiplicative: the classical decomposition by a centred moving average of twelve months. */
final class SeasonalIndices {

    /** Shorter series have months without any average around them. */
    private static final int SHORTEST = 2 * MonthlyMethod.YEAR;

    private static final int HALF = MonthlyMethod.YEAR / 2;

    /** A month that was always zero would divide by it. */
    private static final double SMALLEST = 0.01;

    /** Of a few persons what looks like a season is chance, and a month of nobody has none: a ratio to it means nothing. */
    private static final double FEW = 5;

    private final double[] indices;

    SeasonalIndices(double[] history) {
        boolean counted = Arrays.stream(history).allMatch(value -> value > 0)
                && Arrays.stream(history).average().orElse(0) >= FEW;
        indices = history.length < SHORTEST || !counted ? none() : indices(history);
    }

    /** @param month counted from the first of the history; may lie after it */
    double at(int month) {
        return indices[month % MonthlyMethod.YEAR];
    }

    private static double[] none() {
        double[] ones = new double[MonthlyMethod.YEAR];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] indices(double[] history) {
        double[] sums = new double[MonthlyMethod.YEAR];
        int[] counts = new int[MonthlyMethod.YEAR];
        for (int month = HALF; month < history.length - HALF; month++) {
            double average = centredAverage(history, month);
            if (average > 0) {
                sums[month % MonthlyMethod.YEAR] += history[month] / average;
                counts[month % MonthlyMethod.YEAR]++;
            }
        }
        double[] means = none();
        for (int month = 0; month < means.length; month++) {
            means[month] = counts[month] == 0 ? 1 : sums[month] / counts[month];
        }
        double mean = Arrays.stream(means).average().orElse(1);
        return Arrays.stream(means)
                .map(index -> mean > 0 ? Math.max(SMALLEST, index / mean) : 1)
                .toArray();
    }

    private static double centredAverage(double[] history, int month) {
        double sum = (history[month - HALF] + history[month + HALF]) / 2;
        for (int near = month - HALF + 1; near < month + HALF; near++) {
            sum += history[near];
        }
        return sum / MonthlyMethod.YEAR;
    }
}
