package dk.jobregnskab.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.PersonsAhead.Rest;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.MonthlyForecasts;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.reference.Distribution;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas, section 33: persons of the rest of a year. */
class SetPersonsAheadTest {

    private static final AccountSet SICKNESS =
            new AccountSet("sygedagpenge", "Sygedagpenge", new TreeSet<>(), List.of("Sygedagpenge"), null, true);

    /** Known to July 2026, 100 a month; 110 a month ahead, the mean of h months between 110 − 10 and 110 + 10. */
    private static SeriesForecast forecast(boolean errors) {
        YearMonth july = YearMonth.of(2026, 7);
        return new SeriesForecast(
                new ForecastSubject("set/sygedagpenge", "Sygedagpenge", true, Wording.NONE),
                IntStream.rangeClosed(0, 18)
                        .mapToObj(month -> new KnownMonth(
                                Period.month(july.minusMonths(18 - month)), new BigDecimal("100.00"), null))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new MonthAhead(
                                Period.month(july.plusMonths(month)), new BigDecimal("110.00"), null, null, null, null))
                        .toList(),
                errors
                        ? IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> new Distribution(IntStream.range(0, Distribution.QUANTILES)
                                        .mapToObj(index -> new BigDecimal("110")
                                                .add(BigDecimal.valueOf(index - 19)
                                                        .multiply(new BigDecimal("0.625"))))
                                        .toList()))
                                .toList()
                        : List.of(),
                "theta",
                null,
                null,
                BigDecimal.TEN,
                Instant.EPOCH,
                Set.of(3L));
    }

    private static Optional<Rest> rest(boolean errors, int year, int from) {
        return new SetPersonsAhead(() -> new MonthlyForecasts.Made(List.of(forecast(errors)), List.of()))
                .of(SICKNESS, year, from);
    }

    @Test
    void theRestOfAYearIsTheMeanOfItsKnownAndForeseenMonths_33() {
        Rest rest = rest(true, 2026, 6).orElseThrow();

        assertThat(rest.persons()).as("(2 × 100 + 5 × 110) / 7").isEqualByComparingTo("107.14");
        Distribution spread = Objects.requireNonNull(rest.spread());
        assertThat(spread.middle()).isEqualByComparingTo("107.14");
        assertThat(spread.low80()).as("(2 × 100 + 5 × 100) / 7").isEqualByComparingTo("100.00");
        assertThat(spread.high80()).as("(2 × 100 + 5 × 120) / 7").isEqualByComparingTo("114.29");
        assertThat(rest.register()).isTrue();
        assertThat(rest.sourceFileIds()).containsExactly(3L);
    }

    @Test
    void monthsThatAreKnownAreCertain_33() {
        Rest rest = rest(true, 2025, 9).orElseThrow();

        assertThat(rest.persons()).isEqualByComparingTo("100");
        assertThat(Objects.requireNonNull(rest.spread()).low95()).isEqualByComparingTo("100");
    }

    @Test
    void monthsBetweenTheKnownOnesAndTheFirstAskedForMakeTheRestLessCertain_33() {
        Rest rest = rest(true, 2026, 11).orElseThrow();

        assertThat(rest.persons()).isEqualByComparingTo("110");
        assertThat(Objects.requireNonNull(rest.spread()).low80())
                .as("(5 × 100 − 3 × 110) / 2")
                .isEqualByComparingTo("85.00");
    }

    @Test
    void withoutAnErrorThereIsNoSpread_33() {
        assertThat(rest(false, 2026, 8).orElseThrow().spread()).isNull();
    }

    @Test
    void whatIsFurtherAwayThanAYearOrBeforeTheFirstMonthIsNotForeseen_33() {
        assertThat(rest(true, 2027, 1)).isEmpty();
        assertThat(rest(true, 2024, 12)).isEmpty();
        assertThat(new SetPersonsAhead(() -> MonthlyForecasts.Made.NONE).of(SICKNESS, 2026, 8))
                .isEmpty();
    }
}
