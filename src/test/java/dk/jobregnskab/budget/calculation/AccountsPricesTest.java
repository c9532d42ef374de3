package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.budget.mapping.ReferenceAccounts;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** formulas.md, section 27. */
class AccountsPricesTest {

    private static final Map<String, String> GROUPS = Map.of(
            "A-dagpenge", "A-dagpenge mv.",
            "Sygedagpenge", "Sygedagpenge mv.",
            "Jobafklaringsforløb", "Sygedagpenge mv.",
            "Kontanthjælp", "Kontanthjælp mv.",
            "Revalidering", "Kontanthjælp mv.");

    private final Year2030 year = new Year2030();
    private final Map<String, PersonsOfYear> persons = new HashMap<>();

    private void persons(String benefit, String count, int months, long file) {
        persons.put(
                benefit, new PersonsOfYear(new BigDecimal(count), months, new Wording(benefit, benefit), Set.of(file)));
    }

    private Optional<AccountsPrice> price(String group) {
        ReferenceAccounts accounts = new ReferenceAccounts(ReferenceTables.shipped());
        return new AccountsPrices(
                        Year2030.YEAR,
                        accounts,
                        Objects.requireNonNull(Postings.of(year.ledger())),
                        new LadderMix(Year2030.YEAR, accounts.groupings(Year2030.YEAR), year.ledger()),
                        series -> series.stream()
                                .flatMap(one -> Stream.ofNullable(persons.get(one.benefit())))
                                .findFirst(),
                        GROUPS)
                .of(group, Set.of(1L));
    }

    @Test
    void netExpenditureIsDividedByThePersonsOfTheSameBenefits() {
        year.posted(null, "5.57.78", "96902000");
        persons("A-dagpenge", "648.58", 12, 7);

        AccountsPrice price = price("A-dagpenge mv.").orElseThrow();
        assertThat(price.price().setScale(0, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("149406");
        assertThat(price.net()).isEqualByComparingTo("96902000");
        assertThat(price.level()).isEqualTo(Year2030.YEAR);
        assertThat(price.functions()).extracting("code").containsExactly("5.57.78", "5.57.79");
        assertThat(price.sourceFileIds()).containsExactlyInAnyOrder(1L, 7L);
    }

    @Test
    void withoutPersonsThereIsNoPrice() {
        year.posted(null, "5.57.78", "96902000");

        assertThat(price("A-dagpenge mv.")).isEmpty();
    }

    @Test
    void aSmallPartWithoutPersonsIsLeftOutOfBoth() {
        year.posted(null, "5.57.73", "6000000").posted(null, "5.58.80", "500000");
        persons("Kontanthjælp", "60", 6, 7);

        AccountsPrice price = price("Kontanthjælp mv.").orElseThrow();
        assertThat(price.price()).isEqualByComparingTo("100000");
        assertThat(price.functions()).extracting("code").containsExactly("5.57.73");
        assertThat(price.months()).isEqualTo(6);
    }

    @Test
    void theSmallPartIsNoPriceForTheGroup() {
        year.posted(null, "5.57.73", "6000000").posted(null, "5.58.80", "500000");
        persons("Revalidering", "5", 12, 7);

        assertThat(price("Kontanthjælp mv.")).isEmpty();
    }

    @Test
    void aBenefitThatSharesItsFunctionCountsByItsGroupings() {
        year.posted(null, "5.57.71", "8000000")
                .posted(null, "5.58.82", 1, "103", "9999999")
                .posted(null, "5.58.82", 1, "104", "2500000")
                .posted(null, "5.58.82", 2, "011", "-500000");
        persons("Sygedagpenge", "80", 12, 7);
        persons("Jobafklaringsforløb", "20", 12, 8);

        AccountsPrice price = price("Sygedagpenge mv.").orElseThrow();
        assertThat(price.net()).isEqualByComparingTo("10000000");
        assertThat(price.price()).isEqualByComparingTo("100000");
        assertThat(price.personsSource().danish()).isEqualTo("Sygedagpenge + Jobafklaringsforløb");
        assertThat(List.copyOf(price.sourceFileIds())).contains(7L, 8L);
    }
}
