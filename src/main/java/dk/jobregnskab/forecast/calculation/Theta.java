package dk.jobregnskab.forecast.calculation;

/** The classical theta method: the season taken out, smoothed, half the straight line's slope laid on, the season put back. */
final class Theta implements MonthlyMethod {

    @Override
    public String name() {
        return "theta";
    }

    @Override
    public double[] next(double[] history) {
        SeasonalIndices season = new SeasonalIndices(history);
        double[] bare = new double[history.length];
        for (int month = 0; month < history.length; month++) {
            bare[month] = history[month] / season.at(month);
        }
        Smoothing smoothing = Smoothing.of(bare);
        double weight = smoothing.weight();
        double lag = (1 - power(1 - weight, history.length)) / weight;
        double halfSlope = slope(bare) / 2;
        double[] next = new double[YEAR];
        for (int step = 0; step < YEAR; step++) {
            double level = smoothing.level() + halfSlope * (step + lag);
            next[step] = Math.max(0, level * season.at(history.length + step));
        }
        return next;
    }

    /** Multiplied out, so that it is the same on every machine. */
    private static double power(double base, int times) {
        double product = 1;
        for (int time = 0; time < times; time++) {
            product *= base;
        }
        return product;
    }

    /** Of the straight line through all months by least squares, per month. */
    private static double slope(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int month = 0; month < values.length; month++) {
            products += (month - middle) * values[month];
            squares += (month - middle) * (month - middle);
        }
        return products / squares;
    }
}
