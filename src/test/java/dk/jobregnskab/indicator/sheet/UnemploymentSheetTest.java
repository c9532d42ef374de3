package dk.jobregnskab.indicator.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheet Ledighed and its card: the fixture has 2017 and 2018, of which April 2017 is hidden. */
class UnemploymentSheetTest {

    private static final String MONTH = "Måned";
    private static final String COUNT = "Kommunen, antal ledige";
    private static final String CHANGE = "Kommunen, ændring i antal";

    @Test
    void ledighed_is_left_out_without_a_series() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(workbook.getSheet("Ledighed")).isNull();
        }
    }

    @Test
    void the_newest_month_comes_first_with_its_change_from_the_same_month_last_year() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = Table.named(workbook, "tblLedighedMaaneder");
            assertThat(table.rows()).isEqualTo(24);
            assertThat(table.text(0, MONTH)).isEqualTo("december 2018");
            assertThat(table.text(0, COUNT)).isEqualTo("839");
            assertThat(table.cell(0, COUNT).getCellFormula()).startsWith("Data!");
            assertThat(table.text(0, CHANGE)).isEqualTo("-108");
            assertThat(Double.parseDouble(table.text(0, "Kommunen, ændring i pct.")))
                    .isCloseTo(-108 / 947.0, within(1e-9));
            assertThat(Double.parseDouble(table.text(0, "Kommunen, ændring i pct. point")))
                    .isCloseTo(-0.4, within(1e-9));
            assertThat(table.text(0, "Hele landet, antal ledige")).isEqualTo("93970");
        }
    }

    @Test
    void what_is_not_known_is_a_word_and_so_is_the_change_from_it() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = Table.named(workbook, "tblLedighedMaaneder");
            int hidden = table.rowWith(MONTH, "april 2017");
            assertThat(table.text(hidden, COUNT)).isEqualTo("ukendt");
            assertThat(table.text(table.rowWith(MONTH, "april 2018"), CHANGE)).isEqualTo("ukendt");
            assertThat(table.text(table.rowWith(MONTH, "januar 2017"), CHANGE)).isEqualTo("ukendt");
        }
    }

    @Test
    void the_chart_says_by_rule_what_it_shows_and_months_stand_on_a_scale_of_time() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            XSSFChart chart = workbook.getSheet("Ledighed")
                    .getDrawingPatriarch()
                    .getCharts()
                    .get(0);
            assertThat(chart.getTitleText().getString())
                    .isEqualTo("Ledigheden i Ballerup er faldet mere end i hele landet");
            assertThat(chart.getCTChart().getPlotArea().sizeOfDateAxArray()).isEqualTo(1);
            assertThat(chart.getCTChart().isSetLegend()).isFalse();
        }
    }

    @Test
    void overblik_has_the_newest_month_beside_last_year_and_the_country() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlySeries())) {
            Overview overview = new Overview(workbook);
            assertThat(overview.card("Ledige, december 2018")).isEqualTo("839.0");
            assertThat(overview.aboutCard("Ledige, december 2018"))
                    .isEqualTo("På et år: -108 (-11,4 pct.)\nHele landet: -2,0 pct.");
        }
    }
}
