package dk.jobregnskab.forecast.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.forecast.Backtest;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas, sections 30 and 31: what is known only later changes nothing, and every answer is a number. */
class PooledForecastTest {

    private static final int AREAS = 60;

    /** Areas that share a season and the country's wandering, each with its own. */
    private static List<AreaSeries> wandering(int areas, int months, long seed) {
        Random random = new Random(seed);
        double[] country = new double[months];
        for (int month = 1; month < months; month++) {
            country[month] = country[month - 1] + 0.015 * random.nextGaussian();
        }
        return IntStream.range(0, areas)
                .mapToObj(area -> {
                    double[] values = new double[months];
                    double own = 0;
                    for (int month = 0; month < months; month++) {
                        own += 0.02 * random.nextGaussian();
                        double season = 0.1 * Math.sin(Math.PI * month / 6);
                        values[month] = Math.rint((50 + 30 * area) * Math.exp(country[month] + season + own));
                    }
                    return new AreaSeries("area " + area, values);
                })
                .toList();
    }

    private static List<AreaSeries> each(List<AreaSeries> areas, UnaryOperator<double[]> change) {
        return areas.stream()
                .map(area -> new AreaSeries(area.area(), change.apply(area.until(area.months()))))
                .toList();
    }

    private static List<AreaSeries> poisoned(List<AreaSeries> areas, int from) {
        return each(areas, values -> {
            for (int month = from; month < values.length; month++) {
                values[month] = month % 2 == 0 ? 1e12 : 0;
            }
            return values;
        });
    }

    private static void hasOnlySensibleNumbers(List<Fan> fans) {
        assertThat(fans).allSatisfy(fan -> {
            assertThat(fan.middle()).isFinite().isNotNegative();
            for (Fan.Interval interval : new Fan.Interval[] {fan.interval80(), fan.interval95()}) {
                if (interval != null) {
                    assertThat(interval.low()).isFinite().isNotNegative().isLessThanOrEqualTo(fan.middle());
                    assertThat(interval.high()).isFinite().isGreaterThanOrEqualTo(fan.middle());
                }
            }
        });
    }

    @Test
    void whatComesAfterAnOriginChangesNothingThatWasSaidThere_31() {
        List<AreaSeries> areas = wandering(AREAS, 72, 1);

        for (int origin = 24; origin < 72; origin += 3) {
            List<AreaSeries> known = areas;
            int at = origin;
            List<AreaSeries> later = poisoned(areas, origin);
            assertThat(PooledForecast.backwards(later, 36, 3).saidAt(at))
                    .as("after " + origin + " months")
                    .isEqualTo(PooledForecast.backwards(known, 36, 3).saidAt(at));
        }
    }

    @Test
    void theNewestForecastIsWhatTheBacktestSaysOfThatOrigin_31() {
        List<AreaSeries> areas = wandering(AREAS, 60, 2);
        List<AreaSeries> known = areas.stream()
                .map(area -> new AreaSeries(area.area(), area.until(48)))
                .toList();

        assertThat(PooledForecast.forwards(known, 3).newest())
                .isEqualTo(PooledForecast.backwards(areas, 36, 3).saidAt(48));
    }

    @Test
    void theSameSeriesGivesTheSameAnswer_30() {
        assertThat(PooledForecast.backwards(wandering(AREAS, 60, 3), 36, 3).backtest(0))
                .isEqualTo(
                        PooledForecast.backwards(wandering(AREAS, 60, 3), 36, 3).backtest(0));
    }

    @Test
    void anIntervalHoldsAboutAsOftenAsItSays_31() {
        double narrow = 0;
        double wide = 0;
        int times = 20;
        for (int seed = 0; seed < times; seed++) {
            Backtest backtest =
                    PooledForecast.backwards(wandering(AREAS, 72, seed), 36, 3).backtest(0);
            narrow += Objects.requireNonNull(backtest.chosen().coverage80()) / times;
            wide += Objects.requireNonNull(backtest.chosen().coverage95()) / times;
        }

        assertThat(narrow).isBetween(0.75, 0.90);
        assertThat(wide).isBetween(0.92, 0.99);
    }

    @Test
    void aFanGrowsWithTheStep_31() {
        List<Fan> fans =
                PooledForecast.forwards(wandering(AREAS, 60, 4), 3).newest().subList(12, 24);

        for (int step = 1; step < fans.size(); step++) {
            assertThat(width(fans.get(step))).isGreaterThan(width(fans.get(step - 1)) - 1e-9);
        }
        assertThat(fans).allSatisfy(fan -> assertThat(
                        Objects.requireNonNull(fan.interval95()).high())
                .isGreaterThanOrEqualTo(Objects.requireNonNull(fan.interval80()).high()));
    }

    private static double width(Fan fan) {
        return Objects.requireNonNull(fan.interval80()).high() - fan.middle();
    }

    @Test
    void allZerosHaveNoScaleAndAreLeftOut_30() {
        List<AreaSeries> zeros = List.of(new AreaSeries("none", new double[60]));

        assertThat(PooledForecast.backwards(zeros, 36, 3).areas()).isZero();
        assertThat(PooledForecast.forwards(zeros, 3).newest()).isEmpty();
    }

    @Test
    void aLevelBreakIsAnsweredWithNumbersAndWiderIntervals_31() {
        List<AreaSeries> before = wandering(AREAS, 48, 5);
        List<AreaSeries> broken = each(wandering(AREAS, 60, 5), values -> {
            for (int month = 48; month < values.length; month++) {
                values[month] *= 1.5;
            }
            return values;
        });

        List<Fan> after = PooledForecast.forwards(broken, 3).newest();
        hasOnlySensibleNumbers(after);
        assertThat(width(after.get(11)))
                .isGreaterThan(width(PooledForecast.forwards(before, 3).newest().get(11)));
    }

    @Test
    void oneAreaAloneIsAnsweredToo_31() {
        List<AreaSeries> one = wandering(1, 60, 6);

        List<Fan> fans = PooledForecast.forwards(one, 3).newest();
        hasOnlySensibleNumbers(fans);
        assertThat(fans).hasSize(12);
        assertThat(PooledForecast.backwards(one, 36, 3).backtest(0).chosen().mase())
                .isFinite();
    }

    @Test
    void aShortSeriesIsForecastWithoutAnInterval_31() {
        List<Fan> fans = PooledForecast.forwards(wandering(AREAS, 14, 7), 3).newest();

        hasOnlySensibleNumbers(fans);
        assertThat(fans).hasSize(12 * AREAS).allMatch(fan -> fan.interval80() == null);
    }

    @Test
    void hostileSeriesAmongOthersGiveNumbers_31() {
        List<AreaSeries> hostile = IntStream.range(0, 8)
                .mapToObj(kind -> new AreaSeries(
                        "hostile " + kind,
                        IntStream.range(0, 60)
                                .mapToDouble(month -> month % 12 == kind ? 1000.0 * kind : 0)
                                .map(value -> Math.abs(value - (kind % 2 == 0 ? 0 : 3)))
                                .toArray()))
                .toList();

        hasOnlySensibleNumbers(PooledForecast.forwards(hostile, 3).newest());
        hasOnlySensibleNumbers(
                PooledForecast.forwards(poisoned(wandering(9, 60, 8), 50), 3).newest());
    }

    @Test
    void aSingleErrorIsMeasuredByHand_30() {
        double[] values = IntStream.range(0, 37)
                .mapToDouble(month -> 100 + 12 * (month / 12))
                .toArray();
        values[36] = 130;

        Backtest backtest = PooledForecast.backwards(List.of(new AreaSeries("one", values)), 36, 3)
                .backtest(0);

        assertThat(backtest.methods().get(0).method()).isEqualTo("seasonal-naive");
        assertThat(backtest.methods().get(0).mase())
                .as("130 against 124, by a mean seasonal difference of 12")
                .isEqualTo(0.5, within(1e-9));
    }
}
