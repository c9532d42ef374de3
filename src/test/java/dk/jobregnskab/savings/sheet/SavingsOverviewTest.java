package dk.jobregnskab.savings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The cards of Overblik. */
class SavingsOverviewTest {

    @Test
    void the_cards_are_those_of_the_sentence() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Overview overview = new Overview(workbook);
            assertThat(overview.sentence())
                    .isEqualTo(
                            "Ballerup havde 200 færre på ydelse end forventet i 2018, offentliggjort besparelse 12,5 mio. kr., og var"
                                    + " nummer 6 af 98.");
            assertThat(overview.card("Færre på ydelse end forventet")).isEqualTo("200.0");
            assertThat(overview.aboutCard("Færre på ydelse end forventet"))
                    .isEqualTo("Forventet 2.870, faktisk 2.670. ± 10 personer (afrundede antal).");
            assertThat(overview.card("Offentliggjort besparelse")).isEqualTo("1.25E7");
            assertThat(overview.aboutCard("Offentliggjort besparelse")).contains("Kan ikke disponeres");
            assertThat(overview.card("Placering blandt kommunerne")).isEqualTo("6.0");
            assertThat(overview.aboutCard("Placering blandt kommunerne")).contains("Nr. 4–9 viser samme");
        }
    }

    @Test
    void the_total_is_the_last_row_of_the_small_table() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Overview(workbook).lines())
                    .containsSubsequence(
                            "A-dagpenge mv.", "Kontanthjælp mv.", "Ydelsesgrupper i alt", "2870.0", "2670.0");
        }
    }
}
