package dk.jobregnskab.forecast.calculation;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Which method is used at an origin: by the errors that were known there, of all areas together. */
final class MethodChoice {

    /** Few origins tell little: another method must have been clearly better. */
    private static final double CLEARLY_BETTER = 0.9;

    private final Origins origins;
    private final List<ScaledErrors> errors;
    private final int usual;

    /** @param usual index of the method that is used while no other has been clearly better */
    MethodChoice(Origins origins, List<ScaledErrors> errors, int usual) {
        this.origins = origins;
        this.errors = errors;
        this.usual = usual;
    }

    /** @return index of the method */
    int at(int origin) {
        double needed = CLEARLY_BETTER * known(errors.get(usual), origin);
        int chosen = usual;
        for (int method = 0; method < errors.size(); method++) {
            double mean = known(errors.get(method), origin);
            if (mean < needed) {
                needed = mean;
                chosen = method;
            }
        }
        return chosen;
    }

    /** Each step ahead weighs alike, for the nearest are known first and of the most origins; NaN without any. */
    private double known(ScaledErrors method, int origin) {
        return IntStream.range(0, MonthlyMethod.YEAR)
                .mapToDouble(step -> IntStream.range(0, origin)
                        .filter(earlier -> origins.isKnown(earlier, step, origin))
                        .boxed()
                        .flatMapToDouble(earlier -> DoubleStream.of(method.of(earlier, step)))
                        .average()
                        .orElse(Double.NaN))
                .filter(mean -> !Double.isNaN(mean))
                .average()
                .orElse(Double.NaN);
    }
}
