package dk.jobregnskab.development.series;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.development.Series;
import dk.jobregnskab.development.calculation.Interval;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.Register;
import org.junit.jupiter.api.Test;

/** What is settled, and formula 23.8: the series decides the words. */
class DevelopmentRulesTest {

    private final DevelopmentRules rules =
            JobDefinitions.shipped().of(DevelopmentRules.DEFINITION).settings(DevelopmentRules.class);
    private final SeriesWords words = new SeriesWords(rules);

    @Test
    void theShippedOnesCompareUnemploymentAndTheRegister() {
        assertThat(rules.comparisons())
                .extracting(DevelopmentRules.Comparison::table)
                .containsExactly("y25i01", Series.REGISTER);
        assertThat(rules.partsOf("y25i01", "Ledige i alt")).containsExactly("A-dagpenge", "Kontanthjælp");
        assertThat(rules.partsOfRegister(BenefitGroups.TOTAL)).isEqualTo(BenefitGroups.PARTS);
        assertThat(rules.targets()).isEmpty();
    }

    @Test
    void theSeriesDecidesTheWords() {
        assertThat(subject("y25i01", "Ledige i alt")).isEqualTo("antallet af ledige");
        assertThat(subject("y25i01", "A-dagpenge")).isEqualTo("antallet af ledige (A-dagpenge)");
        assertThat(subject("y25i01", "A-dagpenge pct.")).isEqualTo("»A-dagpenge pct.«");
        assertThat(subject("y07a02", "Antal fuldtidspersoner")).isEqualTo("antallet af fuldtidspersoner");
        assertThat(subject("y07a02", "Antal personer")).isEqualTo("antallet af modtagere");
        assertThat(subject("folk1a", "Antal")).isEqualTo("antallet af indbyggere");
        assertThat(subject("y07g01", "Udgifter")).isEqualTo("»Udgifter«");
        assertThat(words.ofRegister(BenefitGroups.TOTAL, false, false).subject().danish())
                .isEqualTo("antallet af personer på ydelse");
        assertThat(words.ofRegister(Register.ALL_BENEFITS, true, false)
                        .subject()
                        .danish())
                .isEqualTo("antallet af fuldtidspersoner (alle ydelser)");
    }

    private String subject(String table, String measure) {
        return words.published(table, measure, Interval.MONTH, false).subject().danish();
    }
}
