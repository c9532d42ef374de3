package dk.jobregnskab.development.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.workbook.Report;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** The comparisons on Ledighed (formulas.md, section 23). */
class DevelopmentSheetTest {

    private static final String NAME = "Område eller del";
    private static final String KIND = "Rækken viser";
    private static final String BASE = "Udgangspunkt (1)";
    private static final String VALUE = "Slut (2)";
    private static final String CHANGE = "Ændring (3)=(2)-(1)";
    private static final String PCT = "Ændring, pct. (4)=(3)/(1)";
    private static final String POINTS = "Bidrag, pct. point";
    private static final String ORDER = "Rangorden (egen beregning)";
    private static final String WORDS = "Kort fortalt";

    private static Table table(XSSFWorkbook workbook) {
        return Table.named(workbook, "tblUdviklingSiden");
    }

    private static String content(XSSFWorkbook workbook) {
        return content(workbook.getSheet("Ledighed"));
    }

    /** All texts of a sheet. */
    private static String content(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .collect(Collectors.joining("|"));
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
            assertThat(table.text(0, WORDS)).contains("Rangorden blandt de 96 kommuner");
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
                    .isEqualTo("Faldet er mere end indhentet (250,0 pct.): tallet nu er over udgangspunktet.");
        }
    }

    @Test
    void goals_have_rows_and_events_are_told_beside_the_chart_with_their_mark() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table table = table(workbook);
            assertThat(table.text(row(table, "Mål: linjen nu", 0), VALUE)).isEqualTo("904");
            assertThat(table.text(row(table, "Mål: indtil nu", 0), WORDS)).contains("ikke på vej");
            assertThat(content(workbook))
                    .contains("• Kommunens strategi (1. september 2023 – 30. september 2024; strategi).")
                    .contains(
                            "• H2: Kontanthjælpsreformen (1. juli 2025; reform). Kilde: Lov."
                                    + " Den giver databrud i Kontanthjælp, som er en del af tallet: den del kan ikke sammenlignes direkte.");
        }
    }

    @Test
    void the_chart_has_both_lines_the_goal_and_the_event_and_no_line_across_an_unknown_month() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            List<CTLineSer> lines = lines(chart(workbook, 1));
            assertThat(lines)
                    .extracting(line -> line.getTx().getStrRef() == null
                            ? line.getTx().getV()
                            : line.getTx()
                                    .getStrRef()
                                    .getStrCache()
                                    .getPtArray(0)
                                    .getV())
                    .containsExactly("Ballerup", "Hele landet", "Færre ledige om to år", "H2");
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
            assertThat(lines.get(3).isSetErrBars()).isTrue();
        }
    }

    @Test
    void the_register_says_that_it_has_no_country() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(content(workbook))
                    .contains("Landet findes ikke i den: registeret er kun komplet for kommunen selv")
                    .contains("personer på ydelse (register), konstrueret");
            assertThat(lines(chart(workbook, 2))).hasSize(1);
        }
    }

    @Test
    void the_title_says_since_when() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(content(workbook)).containsPattern("Tabel \\d+: Udvikling siden juli 2024, Ballerup");
        }
    }

    @Test
    void a_comparison_that_begins_before_all_data_has_words_and_no_chart() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.unknownDevelopment())) {
            Table table = table(workbook);
            assertThat(table.text(0, BASE)).isEqualTo("ukendt");
            assertThat(content(workbook)).contains("Diagrammet er udeladt", "serien begynder først med januar 2007");
            assertThat(workbook.getSheet("Ledighed").getDrawingPatriarch().getCharts())
                    .as("only that of the newest months")
                    .hasSize(1);
        }
    }

    static List<Report> withTheSheet() {
        return List.of(Reports.full(), Reports.english(), Reports.published(), Reports.unknownDevelopment());
    }

    @ParameterizedTest
    @MethodSource("withTheSheet")
    void no_sentence_holds_a_blank_or_a_programs_word(Report model) throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(model)) {
            assertThat(content(table(workbook).sheet()))
                    .doesNotContain("null", "NaN", "xxx", "  ", "{0}", "{1}", "{2}", " .", " ,");
        }
    }

    @Test
    void the_chart_says_by_rule_what_it_shows() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(chart(workbook, 1).getTitleText().getString())
                    .isEqualTo(
                            "Antallet af ledige i Ballerup er steget mere end i hele landet (indeks, juli 2024 = 100)");
        }
    }

    @Test
    void overblik_has_the_first_comparison_with_its_date() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(new Overview(workbook).line("Antallet er steget")).isEqualTo("Antallet er steget med 96.");
        }
    }

    @Test
    void without_a_comparison_there_is_no_sheet() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(Table.isThere(workbook, "tblUdviklingSiden")).isFalse();
        }
    }
}
