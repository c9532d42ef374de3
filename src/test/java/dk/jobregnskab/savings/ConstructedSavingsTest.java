package dk.jobregnskab.savings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.BenefitGroups;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is calculated with an invented figure is invented; what stands beside it is not. */
class ConstructedSavingsTest {

    private static final String PART = BenefitGroups.PARTS.get(0);
    private static final String OTHER = BenefitGroups.PARTS.get(1);

    private static Saving saving(String group, @Nullable String published, @Nullable String weighted) {
        return new Saving(
                group,
                10,
                decimal(published),
                null,
                null,
                BigDecimal.TEN,
                "register",
                decimal(weighted),
                new BigDecimal("100.00"),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static ConstructedSavings figures(
            Set<String> lines, Set<String> amounts, Set<String> ownPrices, Saving... savings) {
        return ConstructedSavings.of(lines, amounts, ownPrices, List.of(savings));
    }

    @Test
    void itsValueIsInventedWhereItsPriceIs() {
        ConstructedSavings figures =
                figures(Set.of(), Set.of(), Set.of(PART), saving(PART, null, null), saving(OTHER, null, null));

        assertThat(figures.prices()).containsExactly(PART);
        assertThat(figures.values()).containsExactly(PART);
        assertThat(figures.lines()).isEmpty();
    }

    /** formulas.md, section 27. */
    @Test
    void aPriceFromAccountsIsInventedWhereTheyAre() {
        Saving part = new Saving(
                PART,
                10,
                null,
                null,
                null,
                BigDecimal.TEN,
                "accounts",
                null,
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                null,
                new AccountsYear(2025, 2025));

        assertThat(ConstructedSavings.of(Set.of(), Set.of(), false, Set.of(PART), List.of(part))
                        .values())
                .containsExactly(PART);
        assertThat(ConstructedSavings.of(Set.of(), Set.of(), true, Set.of(), List.of(part))
                        .values())
                .as("the register has no part in it")
                .isEmpty();
    }

    @Test
    void itsValueIsInventedWhereItsPersonsAreThoughThePriceIsReal() {
        ConstructedSavings figures = figures(Set.of(PART), Set.of(), Set.of(), saving(PART, null, null));

        assertThat(figures.prices()).isEmpty();
        assertThat(figures.values()).containsExactly(PART);
    }

    @Test
    void aTotalOfPartsIsInventedWithAnyOfThem() {
        Saving total = saving(BenefitGroups.TOTAL, null, "10.00");

        assertThat(figures(Set.of(), Set.of(), Set.of(PART), total, saving(PART, null, null))
                        .values())
                .containsExactlyInAnyOrder(BenefitGroups.TOTAL, PART);
        assertThat(figures(Set.of(PART), Set.of(), Set.of(), total).prices())
                .as("its price is weighted by their persons")
                .containsExactly(BenefitGroups.TOTAL);
        assertThat(figures(Set.of(), Set.of(), Set.of(BenefitGroups.TOTAL), total)
                        .values())
                .as("it has no price of its own")
                .isEmpty();
    }

    @Test
    void aTotalWithItsOwnPriceDoesNotRestOnTheParts() {
        Saving total = saving(BenefitGroups.TOTAL, null, null);

        assertThat(figures(Set.of(), Set.of(), Set.of(PART), total).values()).isEmpty();
    }

    @Test
    void aPublishedAmountIsAsRealAsItsFileWhateverIsCalculatedBesideIt() {
        Saving total = saving(BenefitGroups.TOTAL, "500.00", "10.00");
        ConstructedSavings figures = figures(Set.of(), Set.of(), Set.of(PART), total);

        assertThat(figures.values()).containsExactly(BenefitGroups.TOTAL);
        assertThat(figures.saving(total)).isFalse();
        assertThat(figures.derivedPrice(BenefitGroups.TOTAL)).isFalse();
        assertThat(figures(Set.of(BenefitGroups.TOTAL), Set.of(), Set.of(), total)
                        .derivedPrice(BenefitGroups.TOTAL))
                .isTrue();
    }

    @Test
    void checksOfFilesRestOnNoFigure() {
        ConstructedSavings all = new ConstructedSavings(Set.of(PART), Set.of(PART), Set.of(PART), Set.of(PART));

        assertThat(all.check("intake.rows")).isFalse();
        assertThat(all.check("savings.price")).isFalse();
        assertThat(List.of("savings.sign", "savings.interval"))
                .allMatch(all::check)
                .noneMatch(ConstructedSavings.NONE::check);
    }
}
