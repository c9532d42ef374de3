package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.LadderLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Check.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** formulas.md, section 25. */
class BudgetChecksTest {

    private final Year2030 year = new Year2030();

    private Check check(String id, LadderLine... ladder) {
        return new BudgetChecks(year.followUp(), year.budget(), year.ledger(), true)
                .of(List.of(ladder)).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void everyPostingIsInTheTotal() {
        year.posted(null, "5.57.71", "100").posted(null, "5.99.99", "7");

        assertThat(check("budget.total").status()).isEqualTo(Status.OK);
        assertThat(check("budget.total").found()).isEqualTo("107.00");
    }

    @Test
    void aMonthThatIsMissingIsNamed() {
        year.posted(1, "5.57.71", "100").posted(3, "5.57.71", "100");

        Check months = check("budget.months");
        assertThat(months.status()).isEqualTo(Status.WARNING);
        assertThat(months.message().english()).startsWith("month 2 is missing");
    }

    @Test
    void functionsWithoutABudgetOrABenefitAreNamed() {
        year.budget("5.48.66", 1, "380").posted(null, "5.48.68", "1560000").posted(null, "5.99.99", "40000");

        assertThat(check("budget.unbudgeted").message().danish())
                .isEqualTo("5.48.68, 5.99.99 er bogført uden eget budget (netto 1,6 mio. kr.)");
        assertThat(check("budget.outside").found()).isEqualTo("1");
    }

    @Test
    void aLadderThatDoesNotFitIsToldAndNotBlamed() {
        year.posted(null, "5.57.71", "100");
        AccountFunction function = new AccountFunction("5.57.71");

        assertThat(check("budget.ladder", line(function, "102", "100")).status())
                .isEqualTo(Status.OK);
        assertThat(check("budget.ladder", line(function, "103", "100")).status())
                .isEqualTo(Status.INFORMATION);
    }

    private static LadderLine line(AccountFunction function, String reconstructed, String posted) {
        return new LadderLine(
                Year2030.YEAR, function, "Sygedagpenge", new BigDecimal(reconstructed), new BigDecimal(posted));
    }
}
