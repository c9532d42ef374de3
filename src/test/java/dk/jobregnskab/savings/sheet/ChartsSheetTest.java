package dk.jobregnskab.savings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.workbook.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Bars and lines, and what is said where there are none. */
class ChartsSheetTest {

    @Test
    void a_change_of_definition_breaks_lines_and_gives_no_arrow() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table development = Table.named(workbook, "tblUdvikling");
            assertThat(development.text(2, "Ændring i placering")).isEqualTo("ikke sammenlignelig");
            assertThat(development.text(3, "Ændring i placering")).isEqualTo("0");
            var lines = workbook.getSheet("Resultat").getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getCTChart().getPlotArea())
                    .filter(area -> area.sizeOfLineChartArray() > 0)
                    .toList();
            assertThat(lines).hasSize(2).allSatisfy(area -> {
                var cache = area.getLineChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef()
                        .getNumCache();
                long broken = cache.getPtCount().getVal() - cache.sizeOfPtArray();
                assertThat(broken)
                        .as("rows without a point, so that no line crosses them")
                        .isPositive();
            });
        }
    }

    @Test
    void charts_without_data_are_left_out() throws IOException {
        assertThat(charts(Reports.onlyPrices())).isZero();
        assertThat(charts(Reports.onlyTotal())).isEqualTo(2);
        assertThat(charts(Reports.onlyRanks())).isEqualTo(1);
    }

    @Test
    void the_title_of_the_bars_is_what_they_show() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(chartTitles(workbook)).contains("Færre end forventet i 2 af 3 grupper");
        }
    }

    private static int charts(Report model) throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(model)) {
            return chartTitles(workbook).size();
        }
    }

    private static List<String> chartTitles(XSSFWorkbook workbook) {
        List<String> titles = new ArrayList<>();
        for (Sheet sheet : workbook) {
            var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCharts()
                        .forEach(chart -> titles.add(chart.getTitleText().getString()));
            }
        }
        return titles;
    }
}
