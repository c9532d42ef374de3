package dk.jobregnskab.forecast.calculation;

import dk.jobregnskab.forecast.Backtest;
import dk.jobregnskab.forecast.ChosenAccuracy;
import dk.jobregnskab.forecast.MethodAccuracy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** A forecast is said to have done so well where three years were known, as in a backtest. */
    private static final int COUNTED = 3 * MonthlyMethod.YEAR;

    private final List<AreaSeries> areas;
    private final Origins origins;
    private final List<Sayings> said;
    private final List<ScaledErrors> errors;
    private final MethodChoice choice;
    private final ScaledErrors chosen;
    private final IntervalWidths narrow;
    private final IntervalWidths wide;
    private @Nullable MeanSpread means;

    private PooledForecast(List<AreaSeries> areas, Origins origins) {
        this.areas = areas;
        this.origins = origins;
        this.said = METHODS.stream()
                .map(method -> new Sayings(method, areas, origins))
                .toList();
        this.errors = said.stream()
                .map(one -> ScaledErrors.of(one, origins, Target.MONTH))
                .toList();
        this.choice = new MethodChoice(origins, errors, USUAL);
        this.chosen = ScaledErrors.chosen(origins, Target.MONTH, this::sayings);
        KnownErrors known = new KnownErrors(origins, chosen);
        this.narrow = new IntervalWidths(known, 0.80);
        this.wide = new IntervalWidths(known, 0.95);
    }

    /** Of the method that is used at the origin. */
    private Sayings sayings(int origin) {
        return said.get(choice.at(origin));
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
        return new PooledForecast(
                measured(areas, months), Origins.of(months, every, months + 1).countedFrom(COUNTED));
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
            KnownErrors known = new KnownErrors(origins, own);
            accuracies.add(new MethodAccuracy(
                    METHODS.get(method).name(),
                    own.mase(),
                    coverage(new IntervalWidths(known, 0.80)),
                    coverage(new IntervalWidths(known, 0.95))));
        }
        List<String> byOrigin = IntStream.range(origins.warmUp(), origins.size())
                .mapToObj(origin -> METHODS.get(choice.at(origin)).name())
                .toList();
        return new Backtest(accuracies, accuracy(byOrigin), areas.size(), leftOut);
    }

    private ChosenAccuracy accuracy(List<String> byOrigin) {
        return new ChosenAccuracy(chosen.mase(), coverage(narrow), coverage(wide), byOrigin);
    }

    /** How the product would have done from three years on; empty where the series are not long enough to tell. */
    public Optional<ChosenAccuracy> accuracy() {
        return Double.isNaN(chosen.mase()) ? Optional.empty() : Optional.of(accuracy(List.of()));
    }

    private static @Nullable Double coverage(IntervalWidths widths) {
        OptionalDouble coverage = widths.coverage();
        return coverage.isPresent() ? Double.valueOf(coverage.getAsDouble()) : null;
    }

    /** One area at the newest origin; empty when it is not among those that are forecast. */
    public Optional<AreaForecast> of(String area) {
        int origin = origins.size() - 1;
        return sayings(origin).at(origin).stream()
                .filter(one -> one.area().area().equals(area))
                .findFirst()
                .map(one -> new AreaForecast(
                        fans(one, origin),
                        means().of(one.next(), one.scale()),
                        METHODS.get(choice.at(origin)).name(),
                        one.scale()));
    }

    private MeanSpread means() {
        MeanSpread spread = means;
        if (spread == null) {
            ScaledErrors ofMeans = ScaledErrors.chosen(origins, Target.MEAN, this::sayings);
            spread = new MeanSpread(new KnownErrors(origins, ofMeans), origins.size() - 1);
            means = spread;
        }
        return spread;
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
        return sayings(origin).at(origin).stream()
                .flatMap(one -> fans(one, origin).stream())
                .toList();
    }

    private List<Fan> fans(Sayings.Said one, int origin) {
        List<Fan> fans = new ArrayList<>();
        for (int step = 0; step < one.next().length; step++) {
            double middle = one.next()[step];
            OptionalDouble within = narrow.at(origin, step);
            OptionalDouble almostAll = wide.at(origin, step);
            fans.add(new Fan(
                    one.area().area(),
                    step + 1,
                    middle,
                    around(middle, within, one.scale()),
                    around(middle, wider(within, almostAll), one.scale())));
        }
        return fans;
    }

    private static OptionalDouble wider(OptionalDouble within, OptionalDouble almostAll) {
        return almostAll.isPresent()
                ? OptionalDouble.of(Math.max(almostAll.getAsDouble(), within.orElse(0)))
                : almostAll;
    }

    private static Fan.@Nullable Interval around(double middle, OptionalDouble width, double scale) {
        if (width.isEmpty()) {
            return null;
        }
        double half = width.getAsDouble() * scale;
        return new Fan.Interval(Math.max(0, middle - half), middle + half);
    }
}
