package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.Effects;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** formulas.md, section 25. */
class FollowUpTest {

    @Test
    void aClosedYearEndsWithItsAccounts() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1000")
                .budget("5.57.71", 2, "-300")
                .posted(null, "5.57.71", 1, "013", "1100")
                .posted(null, "5.57.71", 2, "010", "-350")
                .followUp();

        BudgetRow row = function(year, "5.57.71");
        assertThat(year.isClosed()).isTrue();
        assertThat(row.standing().budget()).isEqualByComparingTo("700");
        assertThat(row.standing().actual()).isEqualByComparingTo("750");
        assertThat(row.standing().expected()).isEqualByComparingTo("750");
        assertThat(row.standing().deviation()).isEqualByComparingTo("50");
        assertThat(row.standing().usedPercent()).isEqualTo("107.1");
        assertThat(row.expectedBasis()).isEqualTo("accounts");
        assertThat(row.actualBasis()).isEqualTo("ledger");
        assertThat(year.course()).isNull();
    }

    @Test
    void aRunningYearEndsWithWhatIsPostedAndTheRestOfTheBudget() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1200")
                .posted(1, "5.57.71", "150")
                .posted(2, "5.57.71", "110")
                .posted(3, "5.57.71", "100")
                .followUp();

        BudgetRow row = function(year, "5.57.71");
        assertThat(year.monthsPosted()).isEqualTo(3);
        assertThat(year.course()).isEqualTo("equal");
        assertThat(row.standing().periodised()).isEqualByComparingTo("300");
        assertThat(row.standing().expected()).isEqualByComparingTo("1260");
        assertThat(row.standing().deviation()).isEqualByComparingTo("60");
        assertThat(row.expectedBasis()).isEqualTo("remaining-budget");
        assertThat(row.standing().lastYear()).isNull();
    }

    @Test
    void theBudgetIsSpreadAsTheAccountsOfEarlierYearsWere() {
        Year2030 year = new Year2030().budget("5.57.71", 1, "1200").posted(1, "5.57.71", "150");
        for (int month = 1; month <= 12; month++) {
            year.earlier(2029, month, "5.57.71", month == 1 ? "120" : "80");
        }

        BudgetYear followUp = year.followUp();
        BudgetRow row = function(followUp, "5.57.71");
        assertThat(followUp.course()).isEqualTo("years");
        assertThat(followUp.courseYears()).containsExactly(2029);
        assertThat(row.standing().periodised()).isEqualByComparingTo("144");
        assertThat(row.standing().lastYear()).isEqualByComparingTo("120");
        assertThat(row.standing().expected()).isEqualByComparingTo("1206");
    }

    @Test
    void aYearPostedAsAWholeHasNoCourseAndNoMonthsToCompare() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1200")
                .posted(1, "5.57.71", "150")
                .earlier(2029, null, "5.57.71", "1000")
                .followUp();

        assertThat(year.course()).isEqualTo("equal");
        assertThat(function(year, "5.57.71").standing().lastYear()).isNull();
    }

    @Test
    void aSetIsBudgetedOnOneFunctionAndPostedOnTwo() {
        BudgetYear year = new Year2030()
                .budget("5.48.66", 1, "380")
                .posted(null, "5.48.66", "220")
                .posted(null, "5.48.68", "156")
                .followUp();

        assertThat(function(year, "5.48.66").standing().deviation()).isEqualByComparingTo("-160");
        assertThat(function(year, "5.48.68").standing().budget()).isEqualByComparingTo("0");
        assertThat(function(year, "5.48.68").standing().deviation()).isEqualByComparingTo("156");
        assertThat(set(year, "førtidspension").standing().deviation()).isEqualByComparingTo("-4");
        assertThat(Objects.requireNonNull(year.permanent()).standing().deviation())
                .isEqualByComparingTo("-4");
        assertThat(year.temporary()).isNull();
    }

    @Test
    void whatBelongsToNoBenefitIsOutsideAndStillInTheTotal() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "100")
                .budget("5.68.90", 1, "10")
                .posted(null, "5.57.71", "90")
                .posted(null, "5.68.90", "11")
                .followUp();

        assertThat(Objects.requireNonNull(year.outside()).standing().deviation())
                .isEqualByComparingTo("1");
        assertThat(Objects.requireNonNull(year.temporary()).standing().deviation())
                .isEqualByComparingTo("-10");
        assertThat(year.total().standing().actual()).isEqualByComparingTo("101");
    }

    @Test
    void withoutAnyBudgetNothingIsKnownOfOne() {
        BudgetYear year = new Year2030().posted(null, "5.57.71", "90").followUp();

        assertThat(function(year, "5.57.71").standing().budget()).isNull();
        assertThat(function(year, "5.57.71").standing().deviation()).isNull();
        assertThat(year.total().standing().deviation()).isNull();
    }

    @Test
    void constructionAndFinancingAreNoBenefits() {
        BudgetYear year = new Year2030()
                .posted(null, "5.57.71", "90")
                .posted(null, "5.57.71", 3, null, "1000")
                .followUp();

        assertThat(year.total().standing().actual()).isEqualByComparingTo("90");
    }

    @Test
    void personsTellWhyADeviationIs() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "270000000", "", "2700")
                .posted(null, "5.57.71", "269670000")
                .persons("sygedagpenge", "2670")
                .followUp();

        BudgetRow row = set(year, "sygedagpenge");
        assertThat(row.averagePrice().budget()).isEqualByComparingTo("100000");
        assertThat(row.averagePrice().actual()).isEqualByComparingTo("101000");
        assertThat(row.effects())
                .isEqualTo(new Effects(
                        new BigDecimal("-3000000.00"), new BigDecimal("0.00"), new BigDecimal("2670000.00")));
        assertThat(function(year, "5.57.71").effects()).isEqualTo(row.effects());
        assertThat(Objects.requireNonNull(year.temporary()).effects()).isEqualTo(row.effects());
    }

    @Test
    void personsAreThoseOfOperationAndKnownOnlyWhereEveryLineStatesThem() {
        BudgetRow both = set(
                new Year2030()
                        .budget("5.57.71", 1, "1000", "", "10")
                        .budget("5.57.71", 2, "-400", "", "10")
                        .posted(null, "5.57.71", "600")
                        .followUp(),
                "sygedagpenge");
        assertThat(both.persons().budget()).isEqualByComparingTo("10");
        assertThat(both.averagePrice().budget()).isEqualByComparingTo("60");

        BudgetRow partly = set(
                new Year2030()
                        .budget("5.57.71", 1, "1000", "", "10")
                        .budget("5.57.71", 1, "500", "", null)
                        .posted(null, "5.57.71", "600")
                        .followUp(),
                "sygedagpenge");
        assertThat(partly.persons().budget()).isNull();
    }

    @Test
    void anAveragePriceOfARunningYearIsThatOfAFullYear() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1200")
                .posted(1, "5.57.71", "150")
                .persons("sygedagpenge", "10")
                .followUp();

        assertThat(set(year, "sygedagpenge").averagePrice().actual()).isEqualByComparingTo("180");
        assertThat(set(year, "sygedagpenge").effects()).isNull();
    }

    @Test
    void aMonthAfterAGapIsNotCounted() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1200")
                .posted(1, "5.57.71", "100")
                .posted(3, "5.57.71", "100")
                .followUp();

        assertThat(year.monthsPosted()).isEqualTo(1);
        assertThat(function(year, "5.57.71").standing().actual()).isEqualByComparingTo("100");
    }

    @Test
    void theChangeSinceTheLastFollowUpIsThatOfTheDeviation() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1000")
                .posted(null, "5.57.71", "1100")
                .lastDeviation("5.57.71", "40")
                .followUp();

        assertThat(function(year, "5.57.71").changeSinceLast()).isEqualByComparingTo("60");
        assertThat(set(year, "sygedagpenge").changeSinceLast()).isNull();
    }

    @Test
    void framesAreTheMunicipalitysOwn() {
        BudgetYear year = new Year2030()
                .budget("5.57.71", 1, "1000", "20.02", null)
                .budget("5.57.73", 1, "500", "20.02", null)
                .posted(null, "5.57.71", "1100")
                .posted(null, "5.57.73", "450")
                .posted(null, "5.58.80", "7")
                .followUp();

        List<BudgetRow> frames = year.appropriations();
        assertThat(frames).extracting(BudgetRow::name).containsExactly("20.02", "");
        assertThat(frames.get(0).standing().deviation()).isEqualByComparingTo("50");
        assertThat(frames.get(1).standing().actual()).isEqualByComparingTo("7");
    }

    private static BudgetRow function(BudgetYear year, String code) {
        return year.functions().stream()
                .filter(row -> row.function().code().equals(code))
                .findFirst()
                .orElseThrow()
                .row();
    }

    private static BudgetRow set(BudgetYear year, String id) {
        return year.sets().stream()
                .filter(row -> row.set().id().equals(id))
                .findFirst()
                .orElseThrow()
                .row();
    }
}
