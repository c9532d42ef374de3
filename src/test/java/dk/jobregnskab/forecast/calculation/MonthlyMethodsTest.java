package dk.jobregnskab.forecast.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Formulas, section 30. */
class MonthlyMethodsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final List<MonthlyMethod> ALL =
            List.of(new SeasonalNaive(), new Drift(), new Theta(), new Average(new SeasonalNaive(), new Theta()));

    private static double[] months(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).toArray();
    }

    /** January to June 10 % above, July to December 10 % below. */
    private static double season(int month) {
        return month % 12 < 6 ? 1.1 : 0.9;
    }

    @Test
    void seasonalNaiveRepeatsTheYear_30() {
        assertThat(new SeasonalNaive().next(months(15, month -> month)))
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
    }

    @Test
    void driftGoesOnByTheMeanChange_30() {
        double[] next = new Drift().next(months(13, month -> 100 + 2 * month));

        assertThat(next[0]).isEqualTo(126, EXACT);
        assertThat(next[11]).isEqualTo(148, EXACT);
    }

    @Test
    void theSeasonIsThatOfTheCentredAverageAndItsMeanIsOne_30() {
        SeasonalIndices season = new SeasonalIndices(months(48, month -> 200 * season(month)));

        assertThat(season.at(0)).isEqualTo(1.1, EXACT);
        assertThat(season.at(47)).isEqualTo(0.9, EXACT);
        assertThat(IntStream.range(0, 12).mapToDouble(season::at).average().orElseThrow())
                .isEqualTo(1, EXACT);
    }

    @Test
    void lessThanTwoYearsHaveNoSeason_30() {
        SeasonalIndices season = new SeasonalIndices(months(23, month -> 200 * season(month)));

        assertThat(IntStream.range(0, 12).mapToDouble(season::at)).allMatch(index -> index == 1);
    }

    @Test
    void thetaKeepsASeasonWithoutATrend_30() {
        double[] next = new Theta().next(months(36, month -> 200 * season(month)));

        assertThat(next[0]).isEqualTo(220, EXACT);
        assertThat(next[6]).isEqualTo(180, EXACT);
    }

    @Test
    void thetaFollowsAStraightLineByHalfItsSlope_30() {
        double[] next = new Theta().next(months(20, month -> 100 + 2 * month));

        assertThat(next[0]).as("smoothed 138, and half of 2").isEqualTo(139, EXACT);
        assertThat(next[11]).isEqualTo(150, EXACT);
    }

    @Test
    void whateverComesEachMethodSaysTwelveNumbersThatAreNotNegative_30() {
        List<double[]> hostile = List.of(
                new double[40],
                months(13, month -> 0),
                months(40, month -> month < 20 ? 0 : 900),
                months(40, month -> month < 39 ? 900 : 0),
                months(40, month -> 1000 - 25 * month),
                months(48, month -> month % 12 == 6 ? 0 : 50),
                months(48, month -> month % 12 == 6 ? 50 : 0),
                months(37, month -> 1e9 * season(month)));

        for (double[] history : hostile) {
            for (MonthlyMethod method : ALL) {
                assertThat(Arrays.stream(method.next(history)).boxed())
                        .as(method.name() + " after " + Arrays.toString(history))
                        .hasSize(12)
                        .allMatch(value -> Double.isFinite(value) && value >= 0);
            }
        }
    }

    @Test
    void aFewPersonsHaveNoSeason_30() {
        double[] rare = months(94, month -> month % 7 == 0 ? 1 : 0);

        assertThat(Arrays.stream(new Theta().next(rare))).allMatch(value -> value >= 0 && value <= 1);
        assertThat(IntStream.range(0, 12).mapToDouble(new SeasonalIndices(months(60, month -> 2 * season(month)))::at))
                .allMatch(index -> index == 1);
    }
}
