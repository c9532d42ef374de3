package dk.jobregnskab.forecast.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas, section 31: one area, month by month and as the mean of the first months. */
class AreaForecastTest {

    private static final int SERIES = Integer.getInteger("forecast.series", 60);

    /** Anything: short and long, small and large, with zeros, jumps and stretches of nothing. */
    private static AreaSeries anything(String area, int months, Random random) {
        double level = Math.exp(8 * random.nextDouble()) - 1;
        double wandering = 0.3 * random.nextDouble();
        double zeros = random.nextInt(3) == 0 ? random.nextDouble() : 0;
        double[] values = new double[months];
        for (int month = 0; month < months; month++) {
            level *= Math.exp(wandering * random.nextGaussian());
            level = random.nextInt(40) == 0 ? level * 20 * random.nextDouble() : level;
            values[month] = random.nextDouble() < zeros ? 0 : Math.rint(Math.min(level, 1e7));
        }
        return new AreaSeries(area, values);
    }

    private static List<AreaSeries> pool(int areas, int months, Random random) {
        return IntStream.range(0, areas)
                .mapToObj(area -> anything("area " + area, months, random))
                .toList();
    }

    /** The first that changes at all. */
    private static AreaForecast first(PooledForecast forecast, int areas) {
        return IntStream.range(0, areas)
                .mapToObj(area -> forecast.of("area " + area))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static void isSensible(AreaForecast forecast) {
        assertThat(forecast.months()).hasSize(12).allSatisfy(fan -> {
            assertThat(fan.middle()).isFinite().isNotNegative();
            Fan.Interval narrow = fan.interval80();
            Fan.Interval wide = fan.interval95();
            assertThat(narrow == null).isEqualTo(wide == null);
            if (narrow != null && wide != null) {
                assertThat(wide.low()).isFinite().isNotNegative().isLessThanOrEqualTo(narrow.low());
                assertThat(narrow.low()).isLessThanOrEqualTo(fan.middle());
                assertThat(narrow.high()).isGreaterThanOrEqualTo(fan.middle());
                assertThat(wide.high()).isFinite().isGreaterThanOrEqualTo(narrow.high());
            }
        });
        assertThat(forecast.means().size()).isIn(0, 12);
        for (int ahead = 1; ahead <= forecast.means().size(); ahead++) {
            Distribution mean = forecast.means().get(ahead - 1);
            assertThat(mean.quantiles()).isSorted().allMatch(value -> value.signum() >= 0 && value.scale() == 2);
            assertThat(mean.middle().doubleValue())
                    .isEqualTo(
                            forecast.months().subList(0, ahead).stream()
                                    .mapToDouble(Fan::middle)
                                    .average()
                                    .orElseThrow(),
                            within(0.01));
        }
    }

    @Test
    void whateverTheSeriesTheForecastIsANumberAndNeverBelowZero_31() {
        for (int seed = 0; seed < SERIES; seed++) {
            Random random = new Random(seed);
            List<AreaSeries> areas = pool(1 + random.nextInt(6), 13 + random.nextInt(48), random);
            List<AreaForecast> forecasts = new ArrayList<>();
            for (int every : new int[] {1, 3}) {
                PooledForecast forecast = PooledForecast.forwards(areas, every);
                areas.forEach(area -> forecast.of(area.area()).ifPresent(forecasts::add));
                forecast.accuracy()
                        .ifPresent(accuracy ->
                                assertThat(accuracy.mase()).isFinite().isNotNegative());
            }
            assertThat(forecasts).as("seed " + seed).allSatisfy(AreaForecastTest::isSensible);
        }
    }

    @Test
    void theQuantilesOfAMeanLieAsFarAboveItAsBelow_31() {
        AreaForecast forecast = first(PooledForecast.forwards(pool(5, 60, new Random(3)), 1), 5);

        for (Distribution mean : forecast.means()) {
            BigDecimal above = mean.high80().subtract(mean.middle());
            BigDecimal below = mean.middle().subtract(mean.low80());
            assertThat(mean.low80().signum() == 0 || above.subtract(below).abs().doubleValue() <= 0.011)
                    .isTrue();
            assertThat(above.signum()).isPositive();
        }
    }

    /** Errors that come and go between months cancel in their mean: one that knew only the months would say too much. */
    @Test
    void aMeanOfManyMonthsIsSurerThanEachOfThem_31() {
        Random random = new Random(5);
        List<AreaSeries> noise = IntStream.range(0, 30)
                .mapToObj(area -> new AreaSeries(
                        "area " + area,
                        IntStream.range(0, 60)
                                .mapToDouble(month -> 1000 + 100 * random.nextGaussian())
                                .toArray()))
                .toList();

        AreaForecast forecast = PooledForecast.forwards(noise, 3).of("area 7").orElseThrow();
        Fan.Interval twelfth = forecast.months().get(11).interval80();
        Distribution year = forecast.means().get(11);

        assertThat(year.high80().subtract(year.low80()).doubleValue())
                .isLessThan(twelfth == null ? 0 : twelfth.high() - twelfth.low());
    }

    @Test
    void whatComesLaterIsNotInAForecastMadeOfWhatWasKnown_31() {
        Random random = new Random(6);
        List<AreaSeries> areas = pool(8, 60, random);
        List<AreaSeries> known = areas.stream()
                .map(area -> new AreaSeries(area.area(), area.until(48)))
                .toList();

        AreaForecast forecast = first(PooledForecast.forwards(known, 3), 8);
        assertThat(forecast.months())
                .isEqualTo(PooledForecast.backwards(areas, 24, 3).saidAt(48).stream()
                        .filter(fan ->
                                fan.area().equals(forecast.months().get(0).area()))
                        .toList());
    }

    @Test
    void withoutThreeYearsNobodyKnowsHowTheRuleHasDone_31() {
        assertThat(PooledForecast.forwards(pool(5, 36, new Random(7)), 1).accuracy())
                .isEmpty();
        assertThat(PooledForecast.forwards(pool(5, 37, new Random(7)), 1).accuracy())
                .isPresent();
    }

    @Test
    void aYearAndAMonthIsEnoughAndHasNoInterval_31() {
        List<AreaSeries> areas = List.of(new AreaSeries(
                "one", IntStream.range(0, 14).mapToDouble(month -> 100 + month).toArray()));

        AreaForecast forecast = PooledForecast.forwards(areas, 1).of("one").orElseThrow();
        isSensible(forecast);
        assertThat(forecast.means()).isEmpty();
        assertThat(forecast.months().get(0).interval80()).isNull();
        assertThat(forecast.scale()).isEqualTo(12);
        assertThat(PooledForecast.forwards(areas, 1).of("other")).isEmpty();
    }
}
