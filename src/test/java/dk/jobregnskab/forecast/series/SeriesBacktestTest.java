package dk.jobregnskab.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.forecast.Backtest;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Formulas, sections 30 and 31, on the publisher's real series. */
class SeriesBacktestTest {

    private static final String TOTAL = "Ledige i alt";

    /** One loaded measure. */
    private record Loaded(Map<Period, Map<String, BigDecimal>> values) implements Indicators {

        @Override
        public List<Observation> observations(String municipalityCode, Instant asOf) {
            return List.of();
        }

        @Override
        public SortedSet<String> tables(Instant asOf) {
            return new TreeSet<>(Set.of("y25i01"));
        }

        @Override
        public List<String> measures(String table, Instant asOf) {
            return List.of(TOTAL);
        }

        @Override
        public AreaValues areaValues(String table, String measure, Instant asOf) {
            return new AreaValues(measure.equals(TOTAL) ? values : Map.of(), Set.of());
        }

        @Override
        public List<Period> periods(Instant asOf) {
            return List.copyOf(values.keySet());
        }

        Backtest backtest() {
            return new SeriesBacktest(this).of("y25i01", TOTAL, 36, 3, Instant.MAX);
        }
    }

    private static Loaded sample(int column, BiPredicate<String, String> areaAndPeriod) {
        Map<Period, Map<String, BigDecimal>> values = new TreeMap<>();
        for (String line : SampleFile.unemployment().lines()) {
            String[] cells = line.split(";", -1);
            if (cells[column].matches("\\d+") && areaAndPeriod.test(cells[0], cells[1])) {
                values.computeIfAbsent(Period.of(cells[1]), first -> new HashMap<>())
                        .put(cells[0], new BigDecimal(cells[column]));
            }
        }
        return new Loaded(values);
    }

    private static void refused(Loaded loaded, String sentence) {
        assertThatThrownBy(loaded::backtest)
                .isInstanceOfSatisfying(OperatorException.class, refusal -> assertThat(refusal.exitCode())
                        .isEqualTo(ExitCode.NO_DATA))
                .hasMessageContaining(sentence);
    }

    @Test
    void unemploymentIsForecastBetterThanByLastYearAndTheIntervalHolds_31() {
        Loaded loaded = sample(2, (area, period) -> true);
        Instant before = Instant.now();

        Backtest backtest = loaded.backtest();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(backtest.methods().get(0).mase()).isBetween(0.9635, 0.9645);
        assertThat(backtest.chosen().mase()).isLessThanOrEqualTo(0.80);
        assertThat(Objects.requireNonNull(backtest.chosen().coverage80())).isBetween(0.75, 0.85);
        assertThat(backtest.series()).isEqualTo(99);
        assertThat(backtest.leftOut()).isZero();
    }

    @Test
    void areasWithHiddenMonthsAreLeftOutAndCounted_30() {
        Backtest backtest = sample(6, (area, period) -> true).backtest();

        assertThat(backtest.series()).isEqualTo(95);
        assertThat(backtest.leftOut()).isEqualTo(4);
        assertThat(backtest.chosen().mase())
                .isLessThan(backtest.methods().get(0).mase());
    }

    @Test
    void aMonthThatNobodyHasIsAGapForAll_30() {
        refused(
                sample(2, (area, period) -> !period.equals("2024M02")),
                "y25i01, Ledige i alt has no area that could be measured: each of the 99 has gaps");
    }

    @Test
    void threeMonthsAreRefused_30() {
        refused(
                sample(2, (area, period) -> period.compareTo("2026M05") >= 0),
                "y25i01, Ledige i alt has 3 months; a first origin after 36 needs at least one more.");
    }

    @Test
    void whatIsNotLoadedIsNamedWithWhatIs_30() {
        SeriesBacktest backtest = new SeriesBacktest(new Loaded(Map.of()));

        assertThatThrownBy(() -> backtest.of("y60a02", TOTAL, 36, 3, Instant.MAX))
                .hasMessage("The table y60a02 is not loaded. Loaded are: y25i01.");
        assertThatThrownBy(() -> backtest.of("y25i01", "Ledige", 36, 3, Instant.MAX))
                .hasMessage("y25i01 has no measure Ledige. It has: Ledige i alt.");
    }
}
