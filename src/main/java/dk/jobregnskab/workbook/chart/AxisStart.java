package dk.jobregnskab.workbook.chart;

import java.util.Collection;

/** Where the value axis of a line chart starts: a round number below all points, so that small movements can be seen. */
public final class AxisStart {

    private AxisStart() {}

    public static double below(Collection<Double> values) {
        double least = least(values);
        double greatest = greatest(values);
        double room = room(least, greatest);
        double step = step(room);
        double start = Math.floor((least - room / 2) / step) * step;
        return least >= 0 && (start < 0 || start < greatest * 0.3) ? 0 : start;
    }

    /** The same for its end, where something is to stand above all points. */
    public static double above(Collection<Double> values) {
        double greatest = greatest(values);
        double room = room(least(values), greatest);
        double step = step(room);
        return Math.ceil((greatest + room / 6) / step) * step;
    }

    private static double least(Collection<Double> values) {
        return values.stream().mapToDouble(value -> value).min().orElse(0);
    }

    private static double greatest(Collection<Double> values) {
        return values.stream().mapToDouble(value -> value).max().orElse(0);
    }

    private static double room(double least, double greatest) {
        return Math.max(greatest - least, Math.abs(greatest) * 0.02);
    }

    private static double step(double room) {
        return Math.pow(10, Math.floor(Math.log10(Math.max(room, 1e-6))));
    }
}
