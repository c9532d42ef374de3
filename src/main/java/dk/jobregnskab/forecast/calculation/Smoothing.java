package dk.jobregnskab.forecast.calculation;

/**
 * Simple exponential smoothing, its weight chosen by the squared errors one month ahead.
 *
 * @param weight of the newest month, above 0 and at most 1
 * @param level what it says of every month to come
 */
record Smoothing(double weight, double level) {

    private static final int WEIGHTS = 100;

    static Smoothing of(double[] values) {
        Smoothing best = new Smoothing(1, values[values.length - 1]);
        double least = Double.POSITIVE_INFINITY;
        for (int step = 1; step <= WEIGHTS; step++) {
            double weight = (double) step / WEIGHTS;
            double level = values[0];
            double squares = 0;
            for (int month = 1; month < values.length; month++) {
                double error = values[month] - level;
                squares += error * error;
                level += weight * error;
            }
            if (squares < least) {
                least = squares;
                best = new Smoothing(weight, level);
            }
        }
        return best;
    }
}
