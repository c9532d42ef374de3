package dk.jobregnskab.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Forecasts;
import dk.jobregnskab.reference.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forecasts in a sentence: always called so, and always with how sure they are. */
class SpokenForecastTest {

    private static final List<YearEnd> ENDS = Forecasts.complete().yearEnds();
    private static final YearEnd TOTAL = ENDS.get(ENDS.size() - 1);
    private static final YearEnd WITHOUT_BUDGET = ENDS.get(3);
    private static final NextBenchmark NEXT = Forecasts.complete().editions().get(0);

    @Test
    void a_year_end_says_its_interval_its_budget_and_its_chance() {
        assertThat(SpokenForecast.of(TOTAL, Language.DANISH))
                .contains(
                        "Prognose for 2026: regnskabet for midlertidige ydelser ender på 323,6 mio. kr., 80 pct. sikkert mellem 313,2 og 334,0,"
                                + " mod budget 324,2; sandsynligheden for at holde budgettet er 57 pct.");
        assertThat(SpokenForecast.inShort(TOTAL, Language.DANISH))
                .contains("Prognose 2026: 323,6 mod budget 324,2 mio. kr.; 57 pct. sandsynligt, at det holder");
        assertThat(SpokenForecast.inShort(TOTAL, Language.ENGLISH))
                .contains("Forecast 2026: 323.6 against budget 324.2 million kroner; 57 percent likely to be kept");
    }

    @Test
    void without_a_budget_there_is_nothing_to_say() {
        assertThat(SpokenForecast.of(WITHOUT_BUDGET, Language.DANISH)).isEmpty();
        assertThat(SpokenForecast.inShort(WITHOUT_BUDGET, Language.DANISH)).isEmpty();
    }

    @Test
    void what_is_nearly_certain_is_not_told_more_exactly_than_it_is_known() {
        assertThat(SpokenForecast.chance(new BigDecimal("0.02"), Language.DANISH))
                .isEqualTo("under 3 pct.");
        assertThat(SpokenForecast.chance(new BigDecimal("0.03"), Language.DANISH))
                .isEqualTo("3 pct.");
        assertThat(SpokenForecast.chance(new BigDecimal("0.97"), Language.DANISH))
                .isEqualTo("97 pct.");
        assertThat(SpokenForecast.chance(new BigDecimal("0.98"), Language.DANISH))
                .isEqualTo("over 97 pct.");
        assertThat(SpokenForecast.chance(new BigDecimal("0.98"), Language.ENGLISH))
                .isEqualTo("above 97 percent");
    }

    @Test
    void the_next_list_says_its_places() {
        assertThat(SpokenForecast.of(NEXT, Language.DANISH))
                .isEqualTo(
                        "Prognose for næste rangliste (juli 2022 – juni 2023): 170 færre end forventet og nr. 4 af 98,"
                                + " 80 pct. sikkert mellem 1 og 9.");
        assertThat(SpokenForecast.inShort(NEXT, Language.DANISH))
                .isEqualTo("Næste rangliste (prognose): nr. 4, 80 pct. sikkert 1–9");
    }
}
