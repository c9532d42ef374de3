package dk.jobregnskab.forecast.calculation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The errors that were known at each origin, of all areas together by step: sorted once, whatever level is asked for. */
final class KnownErrors {

    private record At(int origin, int step) {}

    /** @param caution by which their quantiles are widened: all areas meet the same months, so that they tell less than they seem to */
    private record Past(Quantile errors, double caution) {

        double width(double level) {
            return errors.at(level) * caution;
        }
    }

    private final Origins origins;
    private final ScaledErrors errors;
    private final Map<At, Past> past = new HashMap<>();

    KnownErrors(Origins origins, ScaledErrors errors) {
        this.origins = origins;
        this.errors = errors;
    }

    Origins origins() {
        return origins;
    }

    double[] of(int origin, int step) {
        return errors.of(origin, step);
    }

    /** Half the width of an interval by them alone (formulas.md, section 31); NaN where none was known. */
    double width(int origin, int step, double level) {
        return past.computeIfAbsent(new At(origin, step), this::past).width(level);
    }

    /** The past counts as many times as windows of the step's length fit into it. */
    private Past past(At at) {
        int[] earlier = IntStream.range(0, at.origin())
                .filter(index -> origins.isKnown(index, at.step(), at.origin()))
                .toArray();
        if (earlier.length == 0) {
            return new Past(new Quantile(new double[0]), 1);
        }
        double span = origins.at(earlier[earlier.length - 1]) - (double) origins.at(earlier[0]);
        double windows = 1 + span / (at.step() + 1);
        DoubleStream known =
                Arrays.stream(earlier).boxed().flatMapToDouble(index -> DoubleStream.of(errors.of(index, at.step())));
        return new Past(new Quantile(known.toArray()), Math.sqrt(1 + 1 / (2 * windows)));
    }
}
