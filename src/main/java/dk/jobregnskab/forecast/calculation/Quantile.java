package dk.jobregnskab.forecast.calculation;

import java.util.Arrays;

/** Quantiles, linear between neighbours. */
final class Quantile {

    private final double[] sorted;

    Quantile(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /** NaN without values. */
    double at(double level) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = level * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
