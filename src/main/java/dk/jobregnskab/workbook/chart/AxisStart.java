package dk.jobregnskab.workbook.chart;

import java.util.Collection;

/**
 * Where the value axis of a line chart starts and ends: round numbers around all points, so that small movements can be seen and ticks have
 * round names.
 */
public final class AxisStart {

    private static final int TICKS = 5;
    private static final int FEWEST_STEPS = 4;
    private static final double TINY = 1e-6;

    private AxisStart() {}

    public static double below(Collection<Double> values) {
        double unit = round((end(values) - start(values)) / TICKS);
        return Math.floor(start(values) / unit) * unit;
    }

    /** Where it ends, with room for a name above the points. */
    public static double above(Collection<Double> values) {
        double unit = round((end(values) - start(values)) / TICKS);
        return Math.ceil(end(values) / unit) * unit;
    }

    /** From one tick to the next: both ends are ticks, and there are at least four steps. */
    static double unit(double from, double to) {
        double unit = round((to - from) / FEWEST_STEPS);
        for (int i = 0; i < 2 && !(isWhole(from / unit) && isWhole(to / unit) && steps(from, to, unit)); i++) {
            unit = round(unit / 2.5);
        }
        return unit;
    }

    private static boolean steps(double from, double to, double unit) {
        return (to - from) / unit > FEWEST_STEPS - TINY;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < TINY;
    }

    /** 1, 2 or 5 times a power of ten, not less than what is asked for. */
    private static double round(double rough) {
        double least = Math.max(rough, TINY);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double digit = least / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private static double start(Collection<Double> values) {
        double least = values.stream().mapToDouble(value -> value).min().orElse(0);
        double start = least - room(values) / 4;
        return least >= 0 && (start < 0 || start < greatest(values) * 0.3) ? 0 : start;
    }

    private static double end(Collection<Double> values) {
        return greatest(values) + room(values) / 8;
    }

    private static double greatest(Collection<Double> values) {
        return values.stream().mapToDouble(value -> value).max().orElse(0);
    }

    private static double room(Collection<Double> values) {
        double least = values.stream().mapToDouble(value -> value).min().orElse(0);
        return Math.max(greatest(values) - least, Math.abs(greatest(values)) * 0.02);
    }
}
