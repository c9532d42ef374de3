package dk.jobregnskab.forecast.calculation;

import org.jspecify.annotations.Nullable;

/**
 * One area's forecast of one month.
 *
 * @param step months ahead, from 1
 * @param middle in the series' own unit, never below zero
 * @param interval80 null while no error is known, or when the area has no scale
 */
public record Fan(
        String area,
        int step,
        double middle,
        @Nullable Interval interval80,
        @Nullable Interval interval95) {

    /** Never below zero. */
    public record Interval(double low, double high) {}
}
