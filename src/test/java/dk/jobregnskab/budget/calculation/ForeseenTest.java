package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.Effects;
import dk.jobregnskab.budget.PersonsAhead.Rest;
import dk.jobregnskab.reference.Distribution;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** formulas.md, section 36. */
class ForeseenTest {

    @Test
    void aRunningYearEndsWithWhatIsPostedAndThePersonsForeseenAtTheirPrice() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "12000000", "", "100")
                .posted(1, "5.57.71", "1000000")
                .posted(2, "5.57.71", "1000000")
                .posted(3, "5.57.71", "1000000")
                .persons("sygedagpenge", "96")
                .foreseen("sygedagpenge", 9, "125000", rest("80", null, "96", false))
                .followUp();

        BudgetRow row = set(year, "sygedagpenge");
        assertThat(row.standing().expected()).isEqualByComparingTo("10500000");
        assertThat(row.expectedBasis()).isEqualTo("forecast");
        assertThat(row.persons().expected()).isEqualByComparingTo("84");
        assertThat(row.persons().actual()).isEqualByComparingTo("96");
        assertThat(row.averagePrice().expected()).isEqualByComparingTo("125000");
        Effects effects = Objects.requireNonNull(row.effects());
        assertThat(effects.volume()).isEqualByComparingTo("-1920000");
        assertThat(effects.price()).isEqualByComparingTo("420000");
        assertThat(row.outlook().expected()).isNull();
    }

    @Test
    void howCertainItIsFollowsThePersons() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "10500000")
                .posted(1, "5.57.71", "3000000")
                .foreseen("sygedagpenge", 11, "120000", rest("70", spread("70", "1"), "70", false))
                .followUp();

        BudgetRow row = set(year, "sygedagpenge");
        Distribution expected = Objects.requireNonNull(row.outlook().expected());
        assertThat(expected.middle()).isEqualByComparingTo("10700000");
        assertThat(expected.low80()).isEqualByComparingTo("8940000");
        assertThat(expected.high80()).isEqualByComparingTo("12460000");
        assertThat(row.outlook().within(new BigDecimal("10700000"))).isEqualByComparingTo("0.50");
        assertThat(row.outlook().within(new BigDecimal("8940000"))).isEqualByComparingTo("0.10");
        assertThat(row.outlook().within(new BigDecimal("1"))).isEqualByComparingTo("0.02");
        assertThat(row.outlook().within(new BigDecimal("99999999"))).isEqualByComparingTo("0.98");
        assertThat(row.outlook().within(null)).isNull();
        assertThat(function(year, "5.57.71").outlook()).isEqualTo(row.outlook());
    }

    @Test
    void aSmallPartWithoutForecastEndsAsItIsExpectedTo() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1000")
                .budget("5.58.80", 1, "12")
                .posted(1, "5.57.71", "10")
                .posted(1, "5.58.80", "1")
                .foreseen("sygedagpenge", 11, "12", rest("10", spread("10", "0.1"), "10", false))
                .followUp();

        BudgetRow temporary = Objects.requireNonNull(year.temporary());
        assertThat(temporary.standing().expected()).isEqualByComparingTo("132");
        assertThat(Objects.requireNonNull(temporary.outlook().expected()).low80())
                .isEqualByComparingTo("114.4");
        assertThat(temporary.expectedBasis()).isEqualTo("forecast-and-budget");
    }

    @Test
    void aSumIsKnownOnlyWhereItsLargePartsAreAndTheyGoUpAndDownTogether() {
        Year2030 both = new Year2030()
                .budget("5.57.71", 1, "100")
                .budget("5.57.73", 1, "100")
                .posted(1, "5.57.71", "10")
                .posted(1, "5.57.73", "10")
                .foreseen("sygedagpenge", 11, "12", rest("10", spread("10", "0.1"), "10", false));

        BudgetRow partly = Objects.requireNonNull(both.followUp().temporary());
        both.foreseen("kontanthjælp", 11, "12", rest("10", spread("10", "0.1"), "10", true));
        BudgetRow fully = Objects.requireNonNull(both.followUp().temporary());

        assertThat(partly.expectedBasis()).isEqualTo("forecast-and-budget");
        assertThat(partly.outlook().expected()).isNull();
        assertThat(fully.expectedBasis()).isEqualTo("forecast");
        assertThat(Objects.requireNonNull(fully.outlook().expected()).low80()).isEqualByComparingTo("204.8");
        assertThat(fully.outlook().register()).isTrue();
    }

    @Test
    void aSetsRestFallsOnItsFunctionsAsTheyHaveBeenPosted() {
        BudgetYear year = new Year2030()
                .budget("5.48.66", 1, "100")
                .posted(1, "5.48.66", "2")
                .posted(1, "5.48.68", "1")
                .foreseen("førtidspension", 11, "12", rest("10", spread("10", "0.1"), "10", false))
                .followUp();

        assertThat(function(year, "5.48.66").standing().expected()).isEqualByComparingTo("75.33");
        assertThat(function(year, "5.48.68").standing().expected()).isEqualByComparingTo("37.67");
        assertThat(set(year, "førtidspension").standing().expected()).isEqualByComparingTo("113");
        assertThat(function(year, "5.48.66").outlook().expected()).isNull();
    }

    @Test
    void functionsAddUpToTheirSetWhateverTheAmounts() {
        Random random = new Random(20260731);
        for (int round = 0; round < 2_000; round++) {
            BigDecimal one = ore(random, 5_000_000);
            BigDecimal other = ore(random, 5_000_000).subtract(ore(random, 1_000_000));
            BigDecimal persons = ore(random, 100_000);
            BudgetYear year = new Year2030()
                    .posted(1, "5.48.66", one.toPlainString())
                    .posted(1, "5.48.68", other.toPlainString())
                    .foreseen("førtidspension", 11, "151234.56789", rest(persons.toPlainString(), null, null, false))
                    .followUp();

            BigDecimal functions = year.functions().stream()
                    .map(row -> Objects.requireNonNull(row.row().standing().expected()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(functions)
                    .isEqualByComparingTo(set(year, "førtidspension").standing().expected());
            assertThat(functions)
                    .isEqualByComparingTo(one.add(other)
                            .add(new RestOfYear(
                                            new BigDecimal("151234.56789"),
                                            true,
                                            rest(persons.toPlainString(), null, null, false),
                                            11)
                                    .kroner()));
        }
    }

    @Test
    void thePriceIsThatOfTheMonthsPostedFromThreeOnAndElseTheYearBefores() {
        Rest rest = rest("10", null, "20", false);
        BigDecimal before = new BigDecimal("90000");

        assertThat(price(RestOfYear.of(new BigDecimal("500000"), 3, rest, before)))
                .isEqualByComparingTo("100000");
        assertThat(price(RestOfYear.of(new BigDecimal("500000"), 2, rest, before)))
                .isEqualByComparingTo("90000");
        assertThat(price(RestOfYear.of(new BigDecimal("500000"), 3, rest("10", null, null, false), before)))
                .isEqualByComparingTo("90000");
        assertThat(price(RestOfYear.of(new BigDecimal("100000"), 2, rest, null)))
                .isEqualByComparingTo("30000");
        assertThat(RestOfYear.of(new BigDecimal("100000"), 2, rest("10", null, null, false), null))
                .isEmpty();
        assertThat(RestOfYear.of(new BigDecimal("-1"), 5, rest, null)).isEmpty();
    }

    @Test
    void aClosedYearIsForeseenByNobody() {
        BudgetYear year = new Year2030().posted(null, "5.57.71", "90").followUp();

        assertThat(set(year, "sygedagpenge").expectedBasis()).isEqualTo("accounts");
        assertThat(set(year, "sygedagpenge").outlook().expected()).isNull();
    }

    private static BigDecimal price(Optional<RestOfYear> rest) {
        return rest.orElseThrow().price();
    }

    private static BigDecimal ore(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2);
    }

    private static Rest rest(String persons, @Nullable Distribution spread, @Nullable String toDate, boolean register) {
        return new Rest(
                new BigDecimal(persons),
                spread,
                toDate == null ? null : new BigDecimal(toDate),
                register,
                Wording.NONE,
                Set.of());
    }

    /** One step from quantile to quantile. */
    private static Distribution spread(String middle, String step) {
        List<BigDecimal> quantiles = new ArrayList<>();
        for (int index = 0; index < Distribution.QUANTILES; index++) {
            quantiles.add(new BigDecimal(middle).add(new BigDecimal(step).multiply(BigDecimal.valueOf(index - 19))));
        }
        return new Distribution(quantiles);
    }

    private static BudgetRow set(BudgetYear year, String id) {
        return year.sets().stream()
                .filter(row -> row.set().id().equals(id))
                .map(SetRow::row)
                .findFirst()
                .orElseThrow();
    }

    private static BudgetRow function(BudgetYear year, String code) {
        return year.functions().stream()
                .filter(row -> row.function().code().equals(code))
                .map(FunctionRow::row)
                .findFirst()
                .orElseThrow();
    }
}
