package dk.jobregnskab.budget.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.budget.Accounts.Grouping;
import dk.jobregnskab.budget.Accounts.PersonSeries;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Benefits;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReferenceAccountsTest {

    private final Accounts accounts = new ReferenceAccounts(ReferenceTables.shipped());

    @Test
    void setsAreThoseInForceInTheYear() {
        assertThat(accounts.sets(2013)).isEmpty();
        assertThat(accounts.sets(2014)).extracting(AccountSet::id).containsExactly("førtidspension");
        assertThat(accounts.sets(2019)).extracting(AccountSet::id).doesNotContain("seniorpension");
        assertThat(accounts.sets(2025))
                .extracting(AccountSet::id)
                .startsWith("a-dagpenge", "sygedagpenge", "kontanthjælp")
                .endsWith("seniorpension")
                .hasSize(10);
    }

    @Test
    void aSetKnowsItsFunctionsBenefitsAndGroup() {
        AccountSet pension = accounts.set(new AccountFunction("5.48.68"), 2025).orElseThrow();
        assertThat(pension.functions()).containsExactly(new AccountFunction("5.48.66"), new AccountFunction("5.48.68"));
        assertThat(pension.group()).isNull();
        assertThat(pension.temporary()).isFalse();

        AccountSet insured = accounts.set(new AccountFunction("5.57.78"), 2025).orElseThrow();
        assertThat(insured.benefits()).startsWith("A-dagpenge").hasSize(3);
        assertThat(insured.group()).isEqualTo("A-dagpenge mv.");
        assertThat(insured.temporary()).isTrue();
        assertThat(accounts.set(new AccountFunction("5.68.91"), 2025)).isEmpty();
    }

    @Test
    void groupingsKnowTheirStepOfTheLadder() {
        AccountFunction sickness = new AccountFunction("5.57.71");
        assertThat(accounts.groupings(2025))
                .hasSize(50)
                .contains(
                        new Grouping(sickness, 2, "010", "Sygedagpenge", new BigDecimal("20")),
                        new Grouping(sickness, 1, "013", "Sygedagpenge", null));
        assertThat(accounts.groupings(2015)).isEmpty();
    }

    @Test
    void everySeriesAndGroupingIsOfABenefitThatIsKnown() {
        Benefits benefits = Benefits.load();
        assertThat(accounts.personSeries())
                .hasSize(13)
                .startsWith(new PersonSeries("a-dagpenge", 1, "A-dagpenge", "y01a02", "Antal fuldtidspersoner"))
                .allSatisfy(
                        series -> assertThat(benefits.find(series.benefit())).isPresent());
    }
}
