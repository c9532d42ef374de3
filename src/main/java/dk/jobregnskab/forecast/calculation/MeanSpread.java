package dk.jobregnskab.forecast.calculation;

import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What the mean of the first months ahead may come to: as far above the forecast as below it, and never below zero. */
final class MeanSpread {

    private static final int MIDDLE = Distribution.QUANTILES / 2;

    /** By how far a quantile lies from the middle one, each an interval between two quantiles. */
    private final List<IntervalWidths> widths;

    private final int origin;

    /** @param errors of means */
    MeanSpread(KnownErrors errors, int origin) {
        this.widths = IntStream.rangeClosed(1, MIDDLE)
                .mapToObj(out ->
                        new IntervalWidths(errors, Distribution.share(MIDDLE + out) - Distribution.share(MIDDLE - out)))
                .toList();
        this.origin = origin;
    }

    /** Of one to twelve months ahead; empty while no error is known. */
    List<Distribution> of(double[] next, double scale) {
        List<Distribution> means = new ArrayList<>();
        for (int step = 0; step < next.length; step++) {
            double[] out = out(step);
            if (out.length > 0) {
                means.add(around(Target.MEAN.of(next, step), scale, out));
            }
        }
        return means.size() == next.length ? means : List.of();
    }

    /** How far each quantile lies from the middle, which is the first; none where a width is not known. */
    private double[] out(int step) {
        double[] out = new double[MIDDLE + 1];
        for (int quantile = 1; quantile <= MIDDLE; quantile++) {
            OptionalDouble width = widths.get(quantile - 1).at(origin, step);
            if (width.isEmpty()) {
                return new double[0];
            }
            out[quantile] = Math.max(out[quantile - 1], width.getAsDouble());
        }
        return out;
    }

    private static Distribution around(double middle, double scale, double[] out) {
        return new Distribution(IntStream.range(0, Distribution.QUANTILES)
                .mapToObj(index ->
                        persons(middle + Integer.signum(index - MIDDLE) * out[Math.abs(index - MIDDLE)] * scale))
                .toList());
    }

    private static BigDecimal persons(double value) {
        return BigDecimal.valueOf(Math.max(0, value)).setScale(2, RoundingMode.HALF_UP);
    }
}
