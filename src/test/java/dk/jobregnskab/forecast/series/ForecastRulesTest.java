package dk.jobregnskab.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.forecast.series.ForecastRules.Published;
import dk.jobregnskab.intake.definition.UnfitSettingException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a home may say in jobs/forecast/job.yaml. */
class ForecastRulesTest {

    private static ForecastRules rules(Published... series) {
        return new ForecastRules(List.of(series), null);
    }

    @Test
    void aSeriesIsListedOnceHoweverItIsSpelt() {
        assertThatThrownBy(() -> rules(
                        new Published("y25i01", "Ledige i alt"), new Published("Y25I01", "Bruttoledige: ledige i alt")))
                .isInstanceOf(UnfitSettingException.class)
                .hasMessageContaining("twice");
        assertThat(rules(new Published("y25i01", "Ledige i alt"), new Published("y25i01", "A-dagpenge"))
                        .series())
                .hasSize(2);
    }

    @Test
    void aSeriesNeedsItsTableAndItsMeasure() {
        assertThatThrownBy(() -> new Published(" ", "Ledige i alt")).isInstanceOf(UnfitSettingException.class);
        assertThatThrownBy(() -> new Published("y25i01", "")).isInstanceOf(UnfitSettingException.class);
    }
}
