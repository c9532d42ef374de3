package dk.jobregnskab.forecast.calculation;

import java.util.Arrays;

/** One area's months, oldest first and without gaps. */
public final class AreaSeries {

    private final String area;
    private final double[] values;

    /** @param values persons, or whatever the series counts */
    public AreaSeries(String area, double[] values) {
        this.area = area;
        this.values = values.clone();
    }

    public String area() {
        return area;
    }

    public int months() {
        return values.length;
    }

    double at(int month) {
        return values[month];
    }

    /** What was known when {@code months} months were. */
    double[] until(int months) {
        return Arrays.copyOf(values, months);
    }

    /** The year that follows {@code months} months, as far as it is known. */
    double[] from(int months) {
        return Arrays.copyOfRange(values, months, Math.min(months + MonthlyMethod.YEAR, values.length));
    }

    /** Mean absolute seasonal difference of the first {@code months} months; 0 when none is known. */
    public double scale(int months) {
        double sum = 0;
        for (int month = MonthlyMethod.YEAR; month < months; month++) {
            sum += Math.abs(values[month] - values[month - MonthlyMethod.YEAR]);
        }
        return months > MonthlyMethod.YEAR ? sum / (months - MonthlyMethod.YEAR) : 0;
    }
}
