package dk.jobregnskab.forecast.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Forecasts;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The sheet Prognose: Ballerup's unemployed as the program foresees them, and an invented register. */
class ForecastSheetTest {

    private static XSSFWorkbook workbook(ForecastPage page) {
        return WorkbookFile.open(Reports.with(Reports.full(), page));
    }

    private static String text(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    all.append(cell.getStringCellValue()).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static List<XSSFChart> charts(XSSFWorkbook workbook) {
        return workbook.getSheet("Prognose").getDrawingPatriarch().getCharts();
    }

    @Test
    void it_is_left_out_when_nothing_is_forecast() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.nothing())) {
            assertThat(workbook.getSheet("Prognose")).isNull();
            assertThat(Table.isThere(workbook, "tblSkat")).isFalse();
        }
    }

    @Test
    void it_begins_with_where_the_newest_month_stands_and_where_it_goes() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.complete())) {
            assertThat(text(workbook.getSheet("Prognose")))
                    .contains(
                            "Ledige i alt: 805 i juli 2026; 804 ventes i december 2026, 80 pct. sikkert mellem 679 og 930.")
                    .contains(
                            "Ydelsesgrupper i alt: 2.884 i august 2026 (foreløbig, opregnet); 2.787 ventes i december 2026")
                    .contains("ramte prognosen i gennemsnit 48 personer ved siden af")
                    .contains("lå mellem mindst og højst i 8 af 10 måneder")
                    .contains("Budgettet har penge til 2.790 personer i gennemsnit over 2026")
                    .doesNotContain("MASE", "quantile", "konfidens");
        }
    }

    @Test
    void the_band_lies_behind_the_lines_and_begins_at_the_last_known_month() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.unemployment())) {
            CTPlotArea area = charts(workbook).get(0).getCTChart().getPlotArea();
            CTAreaChart band = area.getAreaChartArray(0);
            List<Long> orders = new ArrayList<>();
            band.getSerList().forEach(series -> orders.add(series.getOrder().getVal()));
            area.getLineChartArray(0)
                    .getSerList()
                    .forEach(series -> orders.add(series.getOrder().getVal()));

            assertThat(new HashSet<>(orders)).hasSameSizeAs(orders);
            assertThat(band.sizeOfSerArray()).isEqualTo(2);
            assertThat(band.getSerArray(0).getSpPr().isSetNoFill()).isTrue();
            int known = 36;
            List<String> heights = band.getSerArray(1).getVal().getNumRef().getNumCache().getPtList().stream()
                    .map(point -> point.getV())
                    .toList();
            assertThat(heights).hasSize(known + 12);
            assertThat(heights.subList(0, known))
                    .allSatisfy(height -> assertThat(Double.parseDouble(height)).isZero());
            assertThat(heights.subList(known, known + 12))
                    .allSatisfy(height -> assertThat(Double.parseDouble(height)).isPositive());
        }
    }

    @Test
    void without_intervals_there_is_no_band_and_no_word_of_certainty() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.withoutIntervals())) {
            CTPlotArea area = charts(workbook).get(0).getCTChart().getPlotArea();
            assertThat(area.sizeOfAreaChartArray()).isZero();
            assertThat(text(workbook.getSheet("Prognose")))
                    .contains("ventes i december 2026.")
                    .contains("Serien er for kort til, at prognosen kan prøves på tidligere måneder.")
                    .doesNotContain("80 pct. sikkert mellem");
            assertThat(Table.named(workbook, "tblPrognose").text(0, "Mindst, 80 pct."))
                    .isEqualTo("ukendt");
        }
    }

    @Test
    void months_that_were_completed_are_marked_and_stand_beside_what_was_delivered() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.complete())) {
            Table table = Table.named(workbook, "tblPrognose");
            assertThat(table.rows()).isEqualTo(27);
            assertThat(table.text(0, "Måned")).isEqualTo("juni 2026");
            assertThat(table.text(0, "Status")).isEqualTo("foreløbig, opregnet");
            assertThat(table.text(0, "Indberettet til nu")).isNotEqualTo("–");
            assertThat(table.text(3, "Status")).isEqualTo("prognose");
            assertThat(table.text(3, "Metode")).isEqualTo("udvikling og sæson");
            assertThat(Table.named(workbook, "tblPrognoseMaaneder").rows()).isEqualTo(5 * 15 + 12);
        }
    }

    @Test
    void the_year_end_says_what_is_nearly_certain_no_more_exactly_than_it_is_known() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.complete())) {
            Table table = Table.named(workbook, "tblAaretsSlutning");
            String chance = "Sandsynlighed for at holde budgettet";
            assertThat(table.text(0, chance)).isEqualTo("44 pct.");
            assertThat(table.text(1, chance)).isEqualTo("under 3 pct.");
            assertThat(table.text(2, chance)).isEqualTo("over 97 pct.");
            assertThat(table.text(3, chance)).isEqualTo("ukendt");
            assertThat(table.text(1, "Ventet afvigelse")).isEqualTo("5970000");
        }
    }

    @Test
    void the_next_list_is_called_computed_and_stands_beside_how_the_rule_has_done() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.complete())) {
            Table table = Table.named(workbook, "tblNaesteRangliste");
            assertThat(table.text(0, "Periode")).isEqualTo("Året til juni 2023");
            assertThat(table.text(0, "Forskel, antal")).isEqualTo("170");
            assertThat(table.text(0, "Placering")).isEqualTo("nr. 4");
            assertThat(table.text(0, "80 pct. sikkert mellem")).isEqualTo("1 og 9");
            assertThat(table.text(0, "Metodens fejl, pladser")).isEqualTo("6.4");
            assertThat(table.text(3, "Beregnet værdi, mio. kr.")).isEqualTo("ukendt");
            assertThat(text(table.sheet()))
                    .contains("Beregnet her, ikke offentliggjort af ministeriet.")
                    .contains("fire tidligere udgaver");
        }
    }

    @Test
    void accuracy_counts_what_came_and_a_plain_line_says_when_nothing_has() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.complete())) {
            Table table = Table.named(workbook, "tblTraefsikkerhed");
            assertThat(table.text(0, "Prognoser, der er målt")).isEqualTo("10");
            assertThat(table.text(0, "Gennemsnitlig fejl")).isEqualTo("11");
            assertThat(table.text(0, "Mellem mindst og højst")).isEqualTo("8 af 10");
            assertThat(table.text(0, "Blev")).isEqualTo("805");
        }
        try (XSSFWorkbook workbook = workbook(Forecasts.unemployment())) {
            assertThat(Table.isThere(workbook, "tblTraefsikkerhed")).isFalse();
            assertThat(text(workbook.getSheet("Prognose"))).contains("kan måles endnu");
        }
    }

    @Test
    void the_tax_follows_a_reader_who_tries_another_income() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.complete())) {
            Table table = Table.named(workbook, "tblSkat");
            assertThat(table.text(0, "Mio. kr.")).isEqualTo("20400000");
            assertThat(table.text(1, "Mio. kr.")).isEqualTo("5400000");
            table.cell(1, "Indkomst, kr. pr. person").setCellValue(500_000);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(table.text(1, "Mio. kr.")).isEqualTo("6750000");
            assertThat(text(table.sheet())).contains("lægges aldrig til besparelsen", "kommunens budget 2026");
        }
    }

    @Test
    void each_reason_for_no_forecast_is_said_once() throws IOException {
        try (XSSFWorkbook workbook = workbook(Forecasts.complete())) {
            assertThat(text(workbook.getSheet("Prognose")))
                    .containsOnlyOnce("for få borgere")
                    .contains("– Revalidering og Ledighedsydelse: Prognosen vises ikke")
                    .contains("– Varslede afskedigelser: Serien har huller i 2025");
        }
    }

    @Test
    void it_is_written_in_english_too() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.with(Reports.english(), Forecasts.complete()))) {
            assertThat(text(workbook.getSheet("Forecast")))
                    .contains(
                            "Ledige i alt: 805 in July 2026; 804 expected in December 2026, with 80 percent certainty")
                    .contains("below 3 percent", "never added to the saving")
                    .doesNotContain("ventes", "pct.");
        }
    }
}
