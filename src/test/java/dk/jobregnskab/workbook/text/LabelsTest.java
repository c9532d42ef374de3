package dk.jobregnskab.workbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.fixture.workbook.Parts;
import dk.jobregnskab.reference.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Parts.labels(Language.ENGLISH).keys())
                .containsExactlyInAnyOrderElementsOf(
                        Parts.labels(Language.DANISH).keys());
    }

    @Test
    void the_machines_language_decides_nothing() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Parts.labels(Language.DANISH).text("overview.name")).isEqualTo("Overblik");
            assertThat(Parts.labels(Language.ENGLISH).text("control.name")).isEqualTo("Control");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void danish_letters_survive() {
        assertThat(Parts.labels(Language.DANISH).header(new RegionId("changes", "tblAendringer"), "change"))
                .isEqualTo("Ændring");
    }

    @Test
    void dates_are_written_out() {
        LocalDate day = LocalDate.of(2019, 11, 20);
        assertThat(Parts.labels(Language.DANISH).date(day)).isEqualTo("20. november 2019");
        assertThat(Parts.labels(Language.ENGLISH).date(day)).isEqualTo("20 November 2019");
    }

    @Test
    void no_two_resources_have_the_same_key() {
        List<String> twice = List.of("/dk/jobregnskab/workbook/words", "/dk/jobregnskab/workbook/words");
        assertThatThrownBy(() -> Labels.in(Language.DANISH, twice, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is another's already");
    }
}
