package dk.jobregnskab.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.mapping.ReferenceAccounts;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas, section 33: unfinished months of the register. */
class RegisterCountsTest {

    private static final YearMonth JANUARY = YearMonth.of(2031, 1);
    private static final List<AccountSet> SETS = new ReferenceAccounts(ReferenceTables.shipped()).sets(2031);

    /** January 2031 to April 2032, each month 100 and more. */
    private static KnownRegister sixteenMonths() {
        return KnownRegister.from(
                JANUARY, IntStream.range(0, 16).map(month -> 100 + 10 * month).toArray());
    }

    /** Each month is delivered in the month after it with 80 % of what comes, then with 95 %, then whole. */
    private static KnownRegister late(KnownRegister register, int months) {
        for (int month = 0; month < months; month++) {
            YearMonth of = JANUARY.plusMonths(month);
            double whole = 100 + 10 * month;
            String[] parts = {"0.80", "0.95", "1.00"};
            for (int age = 1; age <= parts.length && month + age <= months; age++) {
                register.known(
                        of,
                        of.plusMonths(age),
                        BigDecimal.valueOf(whole)
                                .multiply(new BigDecimal(parts[age - 1]))
                                .toPlainString());
            }
        }
        return register;
    }

    private static Count sickness(KnownRegister register) {
        return new RegisterCounts("151", register, SETS)
                .groups().stream()
                        .filter(count -> count.subject().name().equals("Sygedagpenge mv."))
                        .findFirst()
                        .orElseThrow();
    }

    private static BigDecimal at(Count count, int month) {
        return count.months().at(JANUARY.plusMonths(month), count.area()).orElseThrow();
    }

    @Test
    void theNewestMonthsAreCompletedByTheMiddleGrowthOfFinishedOnesSinceTheirAge_33() {
        Count count = sickness(late(sixteenMonths(), 16));

        assertThat(count.known()).hasSize(16);
        assertThat(at(count, 15)).as("250 at age 1, / 0.80").isEqualByComparingTo("312.50");
        assertThat(at(count, 14)).as("240 at age 2, / 0.95").isEqualByComparingTo("252.63");
        assertThat(at(count, 13)).as("230 at age 3, whole").isEqualByComparingTo("230");
        assertThat(at(count, 12)).as("finished").isEqualByComparingTo("220");
        assertThat(count.delivered().keySet())
                .containsExactly(JANUARY.plusMonths(13), JANUARY.plusMonths(14), JANUARY.plusMonths(15));
        assertThat(count.delivered().get(JANUARY.plusMonths(15))).isEqualByComparingTo("250");
    }

    @Test
    void whatAMonthWasDeliveredAsStandsBesideWhatIsUsed_33() {
        Count count = sickness(late(sixteenMonths(), 16));

        SeriesForecast forecast = new CountForecast(count)
                .by(Pools.forecast(count.months().complete(count.known()), count.known(), List.of()), Instant.EPOCH);
        assertThat(forecast.history().get(15).value()).isEqualByComparingTo("312.50");
        assertThat(forecast.history().get(15).delivered()).isEqualByComparingTo("250");
        assertThat(forecast.history().get(3).delivered()).isNull();
        assertThat(forecast.ahead().get(0).month()).isEqualTo(Period.of("2032M05"));
        assertThat(forecast.ahead().get(0).low80())
                .as("too short for any error")
                .isNull();
        assertThat(forecast.means()).isEmpty();
        assertThat(forecast.mase()).isNull();
    }

    @Test
    void ofARegisterThatCameInOneGoTheDelayIsNotKnownAndNoUnfinishedMonthIsUsed_33() {
        KnownRegister register = sixteenMonths();
        IntStream.range(0, 16)
                .forEach(month -> register.known(JANUARY.plusMonths(month), YearMonth.of(2032, 5), "100"));

        Count count = sickness(register);
        assertThat(count.known()).hasSize(13);
        assertThat(count.delivered()).isEmpty();
        assertThat(count.subject().source().danish())
                .endsWith("uden de nyeste måneder: deres forsinkelse kendes ikke endnu");
    }

    @Test
    void monthsThatNothingWasAddedToForLongEnoughTeachThatThereIsNoDelay_33() {
        KnownRegister register = sixteenMonths();
        IntStream.range(0, 16)
                .forEach(month -> register.known(JANUARY.plusMonths(month), JANUARY.plusMonths(month + 1), "100"));

        Count count = sickness(register);
        assertThat(count.known()).hasSize(16);
        assertThat(at(count, 15)).isEqualByComparingTo("250");
        assertThat(count.subject().source().danish()).endsWith("uden timevægt");
    }

    @Test
    void twoFinishedMonthsTeachNothing_33() {
        Count count = sickness(late(KnownRegister.from(JANUARY, 100, 110, 120, 130, 140), 5));

        assertThat(count.known()).as("the first two are finished").hasSize(2);
    }

    @Test
    void theSetsOfTheRegisterAreThoseThatAnybodyWasPaidFrom_33() {
        RegisterCounts counts = new RegisterCounts("151", late(sixteenMonths(), 16), SETS);

        assertThat(SETS.stream().flatMap(set -> counts.of(set).stream()).map(count -> count.subject()
                        .key()))
                .containsExactly("set/sygedagpenge");
        assertThat(counts.groups()).allMatch(count -> count.subject().register());
    }

    @Test
    void aGroupWithoutAnybodyIsRefusedInASentence_33() {
        Count none = new RegisterCounts("151", sixteenMonths().preliminary(0), SETS)
                .groups()
                .get(1);

        assertThat(none.refusal(JANUARY).orElseThrow().danish())
                .isEqualTo(
                        "Der er ingen prognose for A-dagpenge mv. (kommunens eget register, fuldtidspersoner uden timevægt): "
                                + "tallet er det samme år efter år, så der er intet at måle en prognose på. "
                                + "Kontrollér serien, hvis der burde være personer i den.");
    }

    @Test
    void monthsThatAreToldOfNowhereAreNotUsedEitherNorUnfinishedOnes_33() {
        KnownRegister register = KnownRegister.from(
                JANUARY, IntStream.range(0, 50).map(month -> 100 + month).toArray());

        assertThat(sickness(register).known())
                .startsWith(JANUARY.plusMonths(14))
                .hasSize(36 - 3);
    }
}
