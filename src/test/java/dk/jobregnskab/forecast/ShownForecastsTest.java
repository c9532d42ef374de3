package dk.jobregnskab.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Forecasts;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may leave the house of forecasts that rest on our own register. */
class ShownForecastsTest {

    private static final String HIDDEN_GROUP = BenefitGroups.PARTS.get(0);

    private static ShownForecasts shown(HiddenCounts register) {
        return new ShownForecasts(
                new ForecastSource() {
                    @Override
                    public MonthlyForecasts.Made months() {
                        return new MonthlyForecasts.Made(Forecasts.complete().months(), List.of());
                    }

                    @Override
                    public NextBenchmarks.Made editions() {
                        return new NextBenchmarks.Made(Forecasts.complete().editions(), List.of(), List.of());
                    }

                    @Override
                    public YearEnds.Made yearEnds() {
                        List<YearEnd> ends = Forecasts.complete().yearEnds();
                        return new YearEnds.Made(ends, ends, List.of());
                    }

                    @Override
                    public List<KeptForecast> scored() {
                        return Forecasts.complete().scored();
                    }
                },
                register);
    }

    /** Hides a group in one month, and has all months of the years around it. */
    private static HiddenCounts hiding(String group, String month) {
        return new HiddenCounts() {
            @Override
            public List<Period> months() {
                return Stream.iterate(YearMonth.of(2022, 1), month -> month.plusMonths(1))
                        .limit(60)
                        .map(Period::month)
                        .toList();
            }

            @Override
            public boolean hides(Period asked, String of) {
                return of.equals(group) && hidesAny(asked);
            }

            @Override
            public boolean hidesAny(Period asked) {
                return asked.equals(Period.of(month));
            }
        };
    }

    private static List<String> names(List<SeriesForecast> forecasts) {
        return forecasts.stream().map(forecast -> forecast.subject().name()).toList();
    }

    @Test
    void all_are_shown_where_the_register_hides_nothing() {
        ShownForecasts shown = shown(hiding("another group", "2024M03"));

        assertThat(shown.months()).isEqualTo(Forecasts.complete().months());
        assertThat(shown.editions()).isEqualTo(Forecasts.complete().editions());
        assertThat(shown.yearEnds()).isEqualTo(Forecasts.complete().yearEnds());
        assertThat(shown.refused()).isEmpty();
    }

    @Test
    void one_hidden_month_of_its_history_hides_a_forecast_and_says_so() {
        ShownForecasts shown = shown(hiding(HIDDEN_GROUP, "2024M03"));

        assertThat(names(shown.months()))
                .doesNotContain(HIDDEN_GROUP)
                .contains(BenefitGroups.TOTAL, "Sygedagpenge", "Ledige i alt");
        assertThat(shown.refused()).extracting(NotForecast::name).containsExactly(HIDDEN_GROUP);
        assertThat(shown.refused().get(0).why().danish()).contains("diskretion");
    }

    @Test
    void an_edition_that_grew_with_the_register_is_hidden_with_it() {
        ShownForecasts shown = shown(hiding(HIDDEN_GROUP, "2022M11"));

        assertThat(shown.editions()).extracting(NextBenchmark::group).doesNotContain(HIDDEN_GROUP);
    }
}
