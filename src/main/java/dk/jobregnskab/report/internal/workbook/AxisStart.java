package dk.jobregnskab.report.internal.workbook;

import java.util.Collection;

/** Where the value axis of a line chart starts: a round number below all points, so that small movements can be seen. */
final class AxisStart {

    private AxisStart() {}

    static double below(Collection<Double> values) {
        double least = values.stream().mapToDouble(value -> value).min().orElse(0);
        double greatest = values.stream().mapToDouble(value -> value).max().orElse(0);
        double room = Math.max(greatest - least, Math.abs(greatest) * 0.02);
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(room, 1e-6))));
        double start = Math.floor((least - room / 2) / step) * step;
        return least >= 0 && (start < 0 || start < greatest * 0.3) ? 0 : start;
    }
}
