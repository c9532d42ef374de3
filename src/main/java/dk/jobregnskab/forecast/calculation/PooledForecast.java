package dk.jobregnskab.forecast.calculation;

import dk.jobregnskab.forecast.Backtest;
import dk.jobregnskab.forecast.ChosenAccuracy;
import dk.jobregnskab.forecast.MethodAccuracy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Forecasts of one series of many areas, at many origins, each from what was known there (formulas.md, sections 30 and 31). */
public final class PooledForecast {

    private static final List<MonthlyMethod> METHODS =
            List.of(new SeasonalNaive(), new Drift(), new Theta(), new Average(new SeasonalNaive(), new Theta()));
    private static final int USUAL = 2;

    /** A seasonal difference needs a year and a month. */
    public static final int SHORTEST = MonthlyMethod.YEAR + 1;

    private final List<AreaSeries> areas;
    private final Origins origins;
    private final List<ScaledErrors> errors;
    private final MethodChoice choice;
    private final ScaledErrors chosen;

    private PooledForecast(List<AreaSeries> areas, Origins origins) {
        this.areas = areas;
        this.origins = origins;
        this.errors = METHODS.stream()
                .map(method -> ScaledErrors.of(method, areas, origins))
                .toList();
        this.choice = new MethodChoice(origins, errors, USUAL);
        this.chosen = ScaledErrors.chosen(origins, origin -> errors.get(choice.at(origin)));
    }

    /**
     * Origins from {@code first} on whose next month is known.
     *
     * @param areas all with the same months, more than {@code first}
     * @param first months known at the first origin, at least {@link #SHORTEST}
     * @param every months from one origin to the next
     */
    public static PooledForecast backwards(List<AreaSeries> areas, int first, int every) {
        return new PooledForecast(measured(areas, first), Origins.of(first, every, months(areas)));
    }

    /** The newest month is the last origin, and those before it lie {@code every} months apart. */
    public static PooledForecast forwards(List<AreaSeries> areas, int every) {
        int months = months(areas);
        return new PooledForecast(measured(areas, months), Origins.of(months, every, months + 1));
    }

    private static int months(List<AreaSeries> areas) {
        return areas.stream().mapToInt(AreaSeries::months).min().orElse(0);
    }

    /** Areas without any seasonal difference at the first origin have no scale to be measured by. */
    private static List<AreaSeries> measured(List<AreaSeries> areas, int first) {
        return areas.stream().filter(area -> area.scale(first) > 0).toList();
    }

    /** How many areas are forecast. */
    public int areas() {
        return areas.size();
    }

    public Backtest backtest(int leftOut) {
        List<MethodAccuracy> accuracies = new ArrayList<>();
        for (int method = 0; method < METHODS.size(); method++) {
            ScaledErrors own = errors.get(method);
            accuracies.add(new MethodAccuracy(
                    METHODS.get(method).name(), own.mase(), coverage(own, 0.80), coverage(own, 0.95)));
        }
        List<String> byOrigin = IntStream.range(origins.warmUp(), origins.size())
                .mapToObj(origin -> METHODS.get(choice.at(origin)).name())
                .toList();
        return new Backtest(
                accuracies,
                new ChosenAccuracy(chosen.mase(), coverage(chosen, 0.80), coverage(chosen, 0.95), byOrigin),
                areas.size(),
                leftOut);
    }

    private @Nullable Double coverage(ScaledErrors measured, double level) {
        OptionalDouble coverage = new IntervalWidths(origins, measured, level).coverage();
        return coverage.isPresent() ? Double.valueOf(coverage.getAsDouble()) : null;
    }

    /** The forecast at the newest origin: all areas, twelve months each. */
    public List<Fan> newest() {
        return said(origins.size() - 1);
    }

    /** What was said when so many months were known; one of the origins. */
    List<Fan> saidAt(int months) {
        return said(origins.months().indexOf(months));
    }

    private List<Fan> said(int origin) {
        int known = origins.at(origin);
        MonthlyMethod method = METHODS.get(choice.at(origin));
        IntervalWidths narrow = new IntervalWidths(origins, chosen, 0.80);
        IntervalWidths wide = new IntervalWidths(origins, chosen, 0.95);
        List<Fan> fans = new ArrayList<>();
        for (AreaSeries area : areas) {
            double[] next = method.next(area.until(known));
            double scale = area.scale(known);
            for (int step = 0; step < next.length; step++) {
                fans.add(new Fan(
                        area.area(),
                        step + 1,
                        next[step],
                        around(next[step], narrow.at(origin, step), scale),
                        around(next[step], wide.at(origin, step), scale)));
            }
        }
        return fans;
    }

    private static Fan.@Nullable Interval around(double middle, OptionalDouble width, double scale) {
        if (width.isEmpty()) {
            return null;
        }
        double half = width.getAsDouble() * scale;
        return new Fan.Interval(Math.max(0, middle - half), middle + half);
    }
}
