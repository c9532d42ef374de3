package dk.jobregnskab.development.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.workbook.Report;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** The sheet "Udvikling siden" (formulas.md, section 23). */
class DevelopmentSheetTest {

    private static final String NAME = "Område, del eller hændelse";
    private static final String KIND = "Rækken viser";
    private static final String BASE = "Udgangspunkt (1)";
    private static final String VALUE = "Nu (2)";
    private static final String CHANGE = "Ændring (3)=(2)-(1)";
    private static final String PCT = "Ændring, pct. (4)=(3)/(1)";
    private static final String POINTS = "Bidrag, pct. point";
    private static final String ORDER = "Egen orden blandt de 98 (egen beregning; 1 = størst fald i pct.)";
    private static final String WORDS = "I ord";

    private static Table table(XSSFWorkbook workbook) {
        return Table.named(workbook, "tblUdviklingSiden");
    }

    private static int row(Table table, String kind, int nth) {
        int found = 0;
        for (int i = 0; i < table.rows(); i++) {
            if (table.text(i, KIND).equals(kind) && found++ == nth) {
                return i;
            }
        }
        throw new AssertionError("no row " + kind);
    }

    private static List<CTLineSer> lines(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    }

    private static XSSFChart chart(XSSFWorkbook workbook, int number) {
        return workbook.getSheet("Ledighed").getDrawingPatriarch().getCharts().get(number);
    }

    @Test
    void change_percent_and_contribution_are_formulas_on_the_two_observations() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = table(workbook);
            assertThat(table.text(0, NAME)).isEqualTo("Ballerup");
            assertThat(table.text(0, BASE)).isEqualTo("900");
            assertThat(table.text(0, VALUE)).isEqualTo("996");
            assertThat(table.text(0, CHANGE)).isEqualTo("96");
            assertThat(table.cell(0, CHANGE).getCellFormula()).contains("tblUdviklingSiden");
            assertThat(Double.parseDouble(table.text(0, PCT))).isCloseTo(96 / 900.0, within(1e-9));
            int part = row(table, "Del af tallet", 0);
            assertThat(Double.parseDouble(table.text(part, POINTS))).isCloseTo(100 * 60 / 900.0, within(1e-9));
        }
    }

    @Test
    void our_own_order_is_called_our_own_calculation_and_never_a_rank() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = table(workbook);
            assertThat(table.text(0, ORDER)).isEqualTo("50");
            assertThat(table.text(0, WORDS)).contains("Orden blandt de 96 kommuner");
            assertThat(table.text(row(table, "Hele landet", 0), ORDER)).isEqualTo("–");
            assertThat(table.content().replace("ikke ministeriets placering", ""))
                    .doesNotContainIgnoringCase("placering");
        }
    }

    @Test
    void what_is_unknown_is_a_word_with_its_reason() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = table(workbook);
            int neighbour = row(table, "Sammenlignelig kommune", 0);
            for (String header : List.of(BASE, VALUE, CHANGE, PCT, ORDER)) {
                assertThat(table.text(neighbour, header)).as(header).isEqualTo("ukendt");
            }
            assertThat(table.text(neighbour, WORDS)).startsWith("Ukendt: tallet for juli 2026 er skjult");
            assertThat(table.text(row(table, "Del af tallet", 1), POINTS)).isEqualTo("ukendt");
        }
    }

    @Test
    void highest_and_lowest_say_what_is_left_of_them() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = table(workbook);
            int highest = row(table, "Højeste undervejs", 0);
            assertThat(table.text(highest, VALUE)).isEqualTo("1000");
            assertThat(table.text(highest, CHANGE)).isEqualTo("100");
            assertThat(table.text(highest, WORDS)).isEqualTo("Siden da er 20,0 pct. af stigningen gået tilbage.");
            assertThat(table.text(row(table, "Laveste undervejs", 0), WORDS))
                    .isEqualTo(
                            "Siden da er hele faldet gået tilbage og mere til (250,0 pct.): tallet nu er over udgangspunktet.");
        }
    }

    @Test
    void events_and_goals_have_rows_and_say_whether_they_are_on_the_chart() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = table(workbook);
            assertThat(table.text(row(table, "Hændelse", 0), WORDS)).doesNotContain("diagrammet");
            assertThat(table.text(row(table, "Hændelse", 1), WORDS))
                    .contains("Bryder serien", "Mærket H2 i diagrammet");
            assertThat(table.text(row(table, "Mål: linjen nu", 0), VALUE)).isEqualTo("904");
            assertThat(table.text(row(table, "Mål: indtil nu", 0), WORDS)).contains("ikke på vej");
        }
    }

    @Test
    void the_chart_has_both_lines_the_goal_the_ends_and_the_event_and_no_line_across_an_unknown_month()
            throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            List<CTLineSer> lines = lines(chart(workbook, 0));
            assertThat(lines)
                    .extracting(line -> line.getTx().getStrRef() == null
                            ? line.getTx().getV()
                            : line.getTx()
                                    .getStrRef()
                                    .getStrCache()
                                    .getPtArray(0)
                                    .getV())
                    .containsExactly(
                            "Ballerup", "Hele landet", "Færre ledige om to år", "Ballerup", "Hele landet", "H2");
            assertThat(lines.get(0).getVal().getNumRef().getNumCache().getPtList())
                    .extracting(point -> (int) point.getIdx())
                    .hasSize(24)
                    .doesNotContain(5);
            assertThat(lines.get(0)
                            .getVal()
                            .getNumRef()
                            .getNumCache()
                            .getPtArray(0)
                            .getV())
                    .isEqualTo("100.0");
            assertThat(lines.get(5).isSetErrBars()).isTrue();
        }
    }

    @Test
    void the_register_says_that_it_has_no_country() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(table(workbook).content())
                    .contains("landet findes ikke i den: registeret er kun komplet for kommunen selv")
                    .contains("personer på ydelse (register), konstrueret");
            assertThat(lines(chart(workbook, 1))).as("one line and its end").hasSize(2);
        }
    }

    @Test
    void the_title_says_since_when() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(workbook.getSheet("Ledighed").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Tabel 5: Udvikling siden juli 2024, Ballerup");
        }
    }

    @Test
    void a_comparison_that_begins_before_all_data_has_words_and_no_chart() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.unknownDevelopment())) {
            Table table = table(workbook);
            assertThat(table.text(0, BASE)).isEqualTo("ukendt");
            assertThat(table.content()).contains("Diagrammet er udeladt", "serien begynder først med januar 2007");
            assertThat(workbook.getSheet("Ledighed").getDrawingPatriarch()).isNull();
        }
    }

    static List<Report> withTheSheet() {
        return List.of(Reports.full(), Reports.english(), Reports.published(), Reports.unknownDevelopment());
    }

    @ParameterizedTest
    @MethodSource("withTheSheet")
    void no_sentence_holds_a_blank_or_a_programs_word(Report model) throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(model)) {
            assertThat(Table.named(workbook, "tblUdviklingSiden").content())
                    .doesNotContain("null", "NaN", "xxx", "  ", "{0}", "{1}", "{2}", " .", " ,");
        }
    }

    @Test
    void without_a_comparison_there_is_no_sheet() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(Table.isThere(workbook, "tblUdviklingSiden")).isFalse();
        }
    }
}
