package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.budget.LadderLine;
import dk.jobregnskab.budget.StepMix;
import dk.jobregnskab.budget.mapping.ReferenceAccounts;
import dk.jobregnskab.intake.definition.ReferenceTables;
import java.math.RoundingMode;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** formulas.md, section 28. */
class LadderMixTest {

    private final Year2030 year = new Year2030();

    private LadderMix ladder() {
        return new LadderMix(
                Year2030.YEAR,
                new ReferenceAccounts(ReferenceTables.shipped()).groupings(Year2030.YEAR),
                year.ledger());
    }

    @Test
    void aRefundDividedByItsRateIsTheGrossExpenditure() {
        year.posted(null, "5.57.71", 1, "013", "1020")
                .posted(null, "5.57.71", 1, "090", "-20")
                .posted(null, "5.57.71", 2, "010", "-80")
                .posted(null, "5.57.71", 2, "011", "-160")
                .posted(null, "5.57.71", 2, "013", "-100");

        LadderLine line = ladder().lines().get(0);
        assertThat(line.benefit()).isEqualTo("Sygedagpenge");
        assertThat(line.reconstructed()).isEqualByComparingTo("1000");
        assertThat(line.posted()).isEqualByComparingTo("1000");
        assertThat(line.difference()).isEqualByComparingTo("0");

        StepMix mix = ladder().of("Sygedagpenge mv.", Set.of("Sygedagpenge")).orElseThrow();
        assertThat(mix.gross()).isEqualByComparingTo("1000");
        assertThat(mix.municipalPercent()).isEqualByComparingTo("66");
    }

    @Test
    void ofCoFinancingTheMunicipalitysShareIsPosted() {
        year.posted(null, "5.57.78", 1, "012", "20").posted(null, "5.57.78", 1, "015", "80");

        StepMix mix = ladder().of("A-dagpenge mv.", Set.of("A-dagpenge")).orElseThrow();
        assertThat(mix.gross()).isEqualByComparingTo("200");
        assertThat(mix.municipalPercent()).isEqualByComparingTo("50");
        assertThat(ladder().lines()).isEmpty();
    }

    @Test
    void withoutAStepThereIsNoMix() {
        year.posted(null, "5.57.71", 1, "013", "1020");

        assertThat(ladder().of("Sygedagpenge mv.", Set.of("Sygedagpenge"))).isEmpty();
        assertThat(ladder().lines()).isEmpty();
    }

    @Test
    void theMixIsTheMeanOfTheStepsByTheirGross() {
        year.posted(null, "5.57.71", 2, "010", "-16374")
                .posted(null, "5.57.71", 2, "011", "-23297")
                .posted(null, "5.57.71", 2, "012", "-8351")
                .posted(null, "5.57.71", 2, "013", "-7060");

        StepMix mix = ladder().of("Sygedagpenge mv.", Set.of("Sygedagpenge")).orElseThrow();
        assertThat(mix.gross()).isEqualByComparingTo("141846.67");
        assertThat(mix.municipalPercent().setScale(2, RoundingMode.HALF_UP)).isEqualTo("61.17");
    }
}
