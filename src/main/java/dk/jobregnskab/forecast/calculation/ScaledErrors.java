package dk.jobregnskab.forecast.calculation;

import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Absolute errors of one way to forecast, by origin, step and area, in units of each area's scale at the origin. */
final class ScaledErrors {

    private final Origins origins;

    /** Empty where the actual value is not known at all. */
    private final double[][][] errors;

    private ScaledErrors(Origins origins, double[][][] errors) {
        this.origins = origins;
        this.errors = errors;
    }

    static ScaledErrors of(Sayings said, Origins origins, Target target) {
        return chosen(origins, target, origin -> said);
    }

    /** At each origin those of the method that the choice names. */
    static ScaledErrors chosen(Origins origins, Target target, IntFunction<Sayings> choice) {
        double[][][] errors = new double[origins.size()][][];
        for (int index = 0; index < errors.length; index++) {
            errors[index] = choice.apply(index).errors(index, target);
        }
        return new ScaledErrors(origins, errors);
    }

    double[] of(int index, int step) {
        return errors[index][step];
    }

    /** The mean over area, origin and step, without the origins that only teach; NaN without any. */
    double mase() {
        return IntStream.range(origins.warmUp(), errors.length)
                .boxed()
                .flatMapToDouble(index -> IntStream.range(0, MonthlyMethod.YEAR)
                        .boxed()
                        .flatMapToDouble(step -> DoubleStream.of(errors[index][step])))
                .average()
                .orElse(Double.NaN);
    }
}
