package dk.jobregnskab.forecast.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas, section 33: months before a break are brought to the level after it. */
class LevelBreakTest {

    private static AreaSeries series(String area, int months, IntToDoubleFunction value) {
        return new AreaSeries(
                area, IntStream.range(0, months).mapToDouble(value).toArray());
    }

    /** A season around 100 that doubles from a month on. */
    private static double doubled(int month, int from) {
        return (month % 12 < 6 ? 110 : 90) * (month < from ? 1.0 : 2.0) + month % 5 - 2;
    }

    @Test
    void theLevelOfTheFirstThreeMonthsIsThatOfAll_33() {
        List<AreaSeries> areas = List.of(
                series("doubled", 51, month -> doubled(month, 48)), series("same", 51, month -> doubled(month, 99)));

        List<AreaSeries> levelled = new LevelBreak(48).levelled(areas, 1);

        assertThat(levelled.get(0).at(0)).isEqualTo(220, within(12.0));
        assertThat(levelled.get(0).at(48))
                .as("after the break")
                .isEqualTo(areas.get(0).at(48));
        assertThat(levelled.get(1).at(0)).isEqualTo(110, within(6.0));
        assertThat(PooledForecast.forwards(levelled, 1)
                        .of("doubled")
                        .orElseThrow()
                        .months()
                        .get(11)
                        .middle())
                .isBetween(205.0, 235.0);
    }

    @Test
    void aBreakThatNoMonthIsKnownOfOrTooFewBeforeChangesNothing_33() {
        List<AreaSeries> areas = List.of(series("one", 40, month -> doubled(month, 12)));

        assertThat(new LevelBreak(40).levelled(areas, 1).get(0).until(40))
                .isEqualTo(areas.get(0).until(40));
        assertThat(new LevelBreak(12).levelled(areas, 1).get(0).until(40))
                .isEqualTo(areas.get(0).until(40));
    }

    @Test
    void whatFallsToNothingKeepsItsMonths_33() {
        List<AreaSeries> areas = List.of(series("ended", 30, month -> month < 28 ? 50 + month % 5 : 0));

        assertThat(new LevelBreak(28).levelled(areas, 1).get(0).until(28))
                .isEqualTo(areas.get(0).until(28));
    }
}
