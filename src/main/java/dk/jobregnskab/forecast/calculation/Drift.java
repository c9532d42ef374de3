package dk.jobregnskab.forecast.calculation;

import java.util.stream.IntStream;

/** The newest month, and on by the mean change from month to month since the first. */
final class Drift implements MonthlyMethod {

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public double[] next(double[] history) {
        double newest = history[history.length - 1];
        double slope = (newest - history[0]) / (history.length - 1);
        return IntStream.rangeClosed(1, YEAR)
                .mapToDouble(step -> Math.max(0, newest + step * slope))
                .toArray();
    }
}
