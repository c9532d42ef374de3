package dk.jobregnskab.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the kept forecasts of one count have done, over all months or editions that have come (formulas.md, section 34).
 *
 * @param subject key of the count
 * @param name of it
 * @param scored how many months or editions of kept forecasts
 * @param bias mean of actual − forecast, two decimals: positive where more came than was forecast
 * @param mase mean error in units of the scale at the time, three decimals; null without a scale
 * @param inside80 share of the actual numbers inside the 80 % interval, 0 to 1, three decimals; null without intervals
 */
public record ForecastAccuracy(
        String subject,
        String name,
        int scored,
        BigDecimal bias,
        @Nullable BigDecimal mase,
        @Nullable BigDecimal inside80) {

    private static final int BIAS_DECIMALS = 2;

    private static final int DECIMALS = 3;

    /**
     * By subject.
     *
     * @param kept forecasts, of which those count whose actual number is known; a name is that of the first
     */
    public static List<ForecastAccuracy> of(List<KeptForecast> kept) {
        TreeMap<String, List<KeptForecast>> bySubject = new TreeMap<>();
        kept.stream().filter(one -> one.actual() != null).forEach(one -> bySubject
                .computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                .add(one));
        return bySubject.values().stream().map(ForecastAccuracy::ofOne).toList();
    }

    private static ForecastAccuracy ofOne(List<KeptForecast> scored) {
        KeptForecast first = scored.get(0);
        return new ForecastAccuracy(
                first.subject(),
                first.name(),
                scored.size(),
                Objects.requireNonNull(mean(scored, KeptForecast::error, BIAS_DECIMALS)),
                mean(scored, KeptForecast::scaledError, DECIMALS),
                mean(scored, ForecastAccuracy::hit, DECIMALS));
    }

    private static @Nullable BigDecimal hit(KeptForecast forecast) {
        Boolean inside = forecast.inside80();
        return inside == null ? null : inside ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Of those that have it. */
    private static @Nullable BigDecimal mean(
            List<KeptForecast> scored, Function<KeptForecast, @Nullable BigDecimal> measure, int decimals) {
        List<BigDecimal> known =
                scored.stream().map(measure).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), decimals, RoundingMode.HALF_UP);
    }
}
