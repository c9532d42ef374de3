package dk.jobregnskab.forecast.calculation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Half the width of the intervals at each origin and step, in units of each area's scale (formulas.md, section 31). */
final class IntervalWidths {

    /** How long the newest months' experience corrects what the whole past says. */
    private static final int RECENT = MonthlyMethod.YEAR / 2;

    private final Origins origins;
    private final KnownErrors errors;
    private final double level;
    private final double[][] uncorrected;
    private final Map<Integer, Double> corrections = new HashMap<>();

    /** @param level share of the actual values that shall lie inside, such as 0.8 */
    IntervalWidths(KnownErrors errors, double level) {
        this.origins = errors.origins();
        this.errors = errors;
        this.level = level;
        this.uncorrected = new double[origins.size()][];
        for (int origin = 0; origin < origins.size(); origin++) {
            uncorrected[origin] = fromThePast(origin);
        }
    }

    /** Empty where no error was known at the origin. */
    OptionalDouble at(int origin, int step) {
        double width = uncorrected[origin][step] * corrections.computeIfAbsent(origin, this::correction);
        return Double.isNaN(width) ? OptionalDouble.empty() : OptionalDouble.of(width);
    }

    private double[] fromThePast(int origin) {
        double[] widths = new double[MonthlyMethod.YEAR];
        for (int step = 0; step < widths.length; step++) {
            double before = step == 0 ? Double.NaN : widths[step - 1];
            double own = errors.width(origin, step, level);
            // A step whose actual values are not known yet grows as a sum of independent months does.
            double grown = Double.isNaN(own) ? before * Math.sqrt((step + 1.0) / step) : own;
            widths[step] = Double.isNaN(before) ? grown : Math.max(before, grown);
        }
        return widths;
    }

    /** What the widths of earlier origins should have been multiplied with in the newest months; never below 1. */
    private double correction(int origin) {
        DoubleStream.Builder ratios = DoubleStream.builder();
        for (int index = 0; index < origin; index++) {
            for (int step = 0; step < MonthlyMethod.YEAR; step++) {
                double width = uncorrected[index][step];
                boolean recent = origins.at(index) + step + 1 > origins.at(origin) - RECENT;
                if (recent && origins.isKnown(index, step, origin) && width > 0) {
                    Arrays.stream(errors.of(index, step)).forEach(error -> ratios.add(error / width));
                }
            }
        }
        double needed = new Quantile(ratios.build().toArray()).at(level);
        return Double.isNaN(needed) ? 1 : Math.max(1, needed);
    }

    /** Share of the actual values that lay inside, without the origins that only teach; empty without an interval. */
    OptionalDouble coverage() {
        DoubleStream.Builder inside = DoubleStream.builder();
        for (int origin = origins.warmUp(); origin < origins.size(); origin++) {
            for (int step = 0; step < MonthlyMethod.YEAR; step++) {
                OptionalDouble width = at(origin, step);
                if (width.isPresent()) {
                    Arrays.stream(errors.of(origin, step))
                            .forEach(error -> inside.add(error <= width.getAsDouble() ? 1 : 0));
                }
            }
        }
        return inside.build().average();
    }
}
