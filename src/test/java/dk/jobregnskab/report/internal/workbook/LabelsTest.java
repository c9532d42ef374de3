package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Language;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Labels.in(Language.ENGLISH).keys())
                .containsExactlyInAnyOrderElementsOf(Labels.in(Language.DANISH).keys());
    }

    @Test
    void the_machines_language_decides_nothing() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Labels.in(Language.DANISH).text("front.name")).isEqualTo("Forside");
            assertThat(Labels.in(Language.ENGLISH).text("changes.name")).isEqualTo("Changes");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void danish_letters_survive() {
        assertThat(Labels.in(Language.DANISH).sheetName(SheetId.CHANGES)).isEqualTo("Ændringer");
    }

    @Test
    void dates_are_written_out() {
        LocalDate day = LocalDate.of(2019, 11, 20);
        assertThat(Labels.in(Language.DANISH).date(day)).isEqualTo("20. november 2019");
        assertThat(Labels.in(Language.ENGLISH).date(day)).isEqualTo("20 November 2019");
    }
}
