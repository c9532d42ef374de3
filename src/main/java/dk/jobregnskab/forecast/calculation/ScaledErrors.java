package dk.jobregnskab.forecast.calculation;

import java.util.List;
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

    static ScaledErrors of(MonthlyMethod method, List<AreaSeries> areas, Origins origins) {
        double[][][] errors = new double[origins.size()][][];
        for (int index = 0; index < errors.length; index++) {
            errors[index] = at(method, areas, origins.at(index));
        }
        return new ScaledErrors(origins, errors);
    }

    /** At each origin those of the errors that the choice names. */
    static ScaledErrors chosen(Origins origins, IntFunction<ScaledErrors> choice) {
        double[][][] errors = new double[origins.size()][][];
        for (int index = 0; index < errors.length; index++) {
            errors[index] = choice.apply(index).errors[index];
        }
        return new ScaledErrors(origins, errors);
    }

    private static double[][] at(MonthlyMethod method, List<AreaSeries> areas, int origin) {
        List<AreaSeries> scaled =
                areas.stream().filter(area -> area.scale(origin) > 0).toList();
        List<double[]> next =
                scaled.stream().map(area -> method.next(area.until(origin))).toList();
        double[][] errors = new double[MonthlyMethod.YEAR][];
        for (int step = 0; step < errors.length; step++) {
            int month = origin + step;
            int ahead = step;
            errors[step] = IntStream.range(0, scaled.size())
                    .filter(index -> month < scaled.get(index).months())
                    .mapToDouble(index -> Math.abs(scaled.get(index).at(month) - next.get(index)[ahead])
                            / scaled.get(index).scale(origin))
                    .toArray();
        }
        return errors;
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
