package dk.jobregnskab.savings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Front;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The key figures of Forside. */
class SavingsFrontTest {

    @Test
    void key_figures_are_those_of_the_headline() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Front(workbook).said("Forventet antal fuldtidspersoner"))
                    .isEqualTo("2870.0");
            assertThat(new Front(workbook).said("Faktisk antal fuldtidspersoner"))
                    .isEqualTo("2670.0");
            assertThat(new Front(workbook).said("Forskel, antal")).isEqualTo("200.0");
            assertThat(new Front(workbook).said("Offentliggjort besparelse, mio. kr."))
                    .isEqualTo("1.25E7");
            assertThat(new Front(workbook).said("Placering blandt de 98 kommuner"))
                    .isEqualTo("6.0");
            assertThat(new Front(workbook).said("Overskrift")).contains("2.870").contains("12,5 mio. kr.");
        }
    }

    @Test
    void the_front_says_what_the_money_and_the_rank_are_worth() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Front(workbook).explained("Offentliggjort besparelse, mio. kr."))
                    .contains("kan ikke disponeres");
            assertThat(new Front(workbook).said("Beregnet værdi, lav–høj, mio. kr."))
                    .isEqualTo("11,2–13,2");
            assertThat(new Front(workbook).explained("Placering blandt de 98 kommuner"))
                    .contains("Nr. 4–9 viser samme");
        }
    }
}
