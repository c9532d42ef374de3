package dk.jobregnskab.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.workbook.Report;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;

class RegisterSheetsTest {

    private static List<CTLineSer> lines(XSSFWorkbook workbook, int chart) {
        XSSFChart drawn =
                workbook.getSheet("Register").getDrawingPatriarch().getCharts().get(chart);
        return drawn.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
    }

    private static CTNumData points(CTLineSer line) {
        return line.getVal().getNumRef().getNumCache();
    }

    @Test
    void months_stand_group_by_group_and_the_newest_are_preliminary() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table register = Table.named(workbook, "tblRegister");
            assertThat(register.rows()).isEqualTo(4 * 15);
            assertThat(register.text(0, "Ydelse")).isEqualTo("Ydelsesgrupper i alt");
            assertThat(register.text(11, "Foreløbig eller fuld")).isEqualTo("fuld");
            assertThat(register.text(12, "Foreløbig eller fuld")).isEqualTo("foreløbig");
            assertThat(register.text(0, "Note")).isEqualTo("Konstrueret.");
        }
    }

    @Test
    void preliminary_months_are_a_dashed_line_of_their_own_that_begins_where_the_full_one_ends() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            List<CTLineSer> total = lines(workbook, 0);
            assertThat(total).hasSize(2);
            assertThat(points(total.get(0)).getPtList())
                    .extracting(point -> (int) point.getIdx())
                    .last()
                    .isEqualTo(11);
            assertThat(points(total.get(1)).getPtList())
                    .extracting(point -> (int) point.getIdx())
                    .containsExactly(11, 12, 13, 14);
            assertThat(total.get(0).getSpPr().getLn().isSetPrstDash()).isFalse();
            assertThat(total.get(1).getSpPr().getLn().isSetPrstDash()).isTrue();
            assertThat(lines(workbook, 1)).hasSize(6);
        }
    }

    @Test
    void a_hidden_row_says_so_in_every_figure_and_has_no_point() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hiddenCells())) {
            Table register = Table.named(workbook, "tblRegister");
            for (String header : List.of(
                    "Fuldtidspersoner (uden timevægt) (1)",
                    "Brutto, mio. kr.",
                    "Refusion, mio. kr.",
                    "Medfinansiering, mio. kr.",
                    "Nettoudgift, mio. kr. (2)",
                    "Nettoudgift, kr. pr. fuldtidsperson pr. år (5) = (2)/(1) x (4)/(3)")) {
                assertThat(register.text(3, header)).isEqualTo("diskretion");
                assertThat(register.text(30 + 2, header)).isEqualTo("diskretion");
            }
            assertThat(points(lines(workbook, 0).get(0)).getPtList())
                    .extracting(point -> (int) point.getIdx())
                    .doesNotContain(3)
                    .contains(2, 4);
            Table benefits = Table.named(workbook, "tblRegisterYdelser");
            assertThat(benefits.text(2, "Nettoudgift, kr. (2)")).isEqualTo("diskretion");
            assertThat(Table.named(workbook, "tblRegisterRefusion").text(1, "Brutto, kr."))
                    .isEqualTo("diskretion");
            assertThat(Table.named(workbook, "tblAfstemning").text(1, "Forskel, antal (3)=(2)-(1)"))
                    .isEqualTo("diskretion");
            Table revision = Table.named(workbook, "tblRevision");
            for (String header : List.of(
                    "Ved første levering (1)",
                    "1 måned efter",
                    "Nu (2)",
                    "Revision, antal (3)=(2)-(1)",
                    "Nettoudgift nu, mio. kr.")) {
                assertThat(revision.text(3, header)).isEqualTo("diskretion");
            }
            assertThat(Table.named(workbook, "tblAendringer").text(0, "Nu")).isEqualTo("diskretion");
        }
    }

    /** Section 17 of formulas.md: January 2018 of a year with 365 days. */
    @Test
    void each_price_stands_beside_the_days_that_it_is_made_with() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table register = Table.named(workbook, "tblRegister");
            assertThat(register.text(0, "Dage i perioden (3)")).isEqualTo("31");
            assertThat(register.text(0, "Dage i året (4)")).isEqualTo("365");
            assertThat(Table.named(workbook, "tblRegisterYdelser").text(0, "Dage i perioden (3)"))
                    .isEqualTo("365");
            assertThat(Table.named(workbook, "tblRegisterRefusion").text(0, "Dage i året (4)"))
                    .isEqualTo("365");
        }
    }

    @Test
    void prices_multiplied_out_are_the_net_cost_and_hidden_rows_say_nothing() throws IOException {
        for (Report report : List.of(Reports.full(), Reports.hiddenCells())) {
            try (XSSFWorkbook workbook = WorkbookFile.open(report)) {
                Table checks = Table.named(workbook, "tblKontroller");
                for (String sheet : List.of("benefits", "steps")) {
                    int row = checks.rowWith("Kontrol-id", "workbook." + sheet + ".net");
                    assertThat(checks.text(row, "Resultat")).isEqualTo("OK");
                    assertThat(Double.parseDouble(checks.text(row, "Forventet")))
                            .isPositive();
                    assertThat(checks.text(row, "Forklaring")).contains("konstruerede");
                }
            }
        }
    }

    @Test
    void a_price_of_another_year_is_found() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table steps = Table.named(workbook, "tblRegisterRefusion");
            for (int row = 0; row < steps.rows(); row++) {
                steps.cell(row, "Dage i året (4)").setCellValue(366);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Table checks = Table.named(workbook, "tblKontroller");
            assertThat(checks.text(checks.rowWith("Kontrol-id", "workbook.steps.net"), "Resultat"))
                    .isEqualTo("FEJL");
        }
    }

    @Test
    void the_difference_from_the_ministry_is_a_formula_and_the_total_stands_above() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table reconciliation = Table.named(workbook, "tblAfstemning");
            assertThat(reconciliation.rows()).isEqualTo(3);
            assertThat(reconciliation.text(reconciliation.rows(), "Ydelse")).isEqualTo("Ydelsesgrupper i alt");
            assertThat(Double.parseDouble(reconciliation.text(reconciliation.rows(), "Forskel, antal (3)=(2)-(1)")))
                    .isCloseTo(-14.8, within(0.001));
            assertThat(reconciliation.cell(0, "Forskel, antal (3)=(2)-(1)").getCellFormula())
                    .contains("tblAfstemning");
            assertThat(reconciliation.text(2, "Forskel, antal (3)=(2)-(1)")).isEqualTo("ikke sammenlignelig");
        }
    }

    /** Section 19 of formulas.md. */
    @Test
    void a_month_delivered_once_has_no_revision() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table revision = Table.named(workbook, "tblRevision");
            int newest = revision.rows() - 1;
            for (String header : List.of("Revision, antal (3)=(2)-(1)", "Revision, pct. (4)=(3)/(1)")) {
                assertThat(revision.text(newest, header)).isEqualTo("–");
                assertThat(Double.parseDouble(revision.text(newest - 1, header)))
                        .isPositive();
            }
            assertThat(revision.text(newest, "Nu (2)")).isEqualTo(revision.text(newest, "Ved første levering (1)"));
        }
    }

    @Test
    void a_register_of_spells_says_so_and_nowhere_that_it_is_without_hours() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.ofSpells())) {
            workbook.removeSheetAt(workbook.getSheetIndex("Forudsætninger"));
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue())
                                    .as(sheet.getSheetName() + " " + cell.getAddress())
                                    .doesNotContain("uden timevægt", "Uden timevægt", "Ydelsesrefusion");
                        }
                    }
                }
            }
            assertThat(workbook.getSheet("Refusion")).isNull();
            assertThat(workbook.getSheet("Revision")).isNull();
            assertThat(Table.named(workbook, "tblRegister").text(0, "Fuldtidspersoner (med timevægt) (1)"))
                    .isEqualTo("2700.43");
        }
    }

    @Test
    void part_time_work_and_categories_stand_by_group_and_hide_with_the_same_word() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.ofSpells())) {
            Table partTime = Table.named(workbook, "tblRegisterDeltid");
            assertThat(partTime.text(0, "Borgere (1)")).isEqualTo("812");
            assertThat(Double.parseDouble(partTime.text(0, "Andel på deltid, pct. (3)=(2)/(1)")))
                    .isCloseTo(97.0 / 812, within(0.0001));
            assertThat(partTime.text(1, "Heraf på deltid (2)")).isEqualTo("diskretion");
            assertThat(partTime.text(1, "Andel på deltid, pct. (3)=(2)/(1)")).isEqualTo("diskretion");
            assertThat(partTime.text(2, "Andel på deltid, pct. (3)=(2)/(1)")).isEqualTo("ikke relevant");
            Table categories = Table.named(workbook, "tblRegisterKategori");
            assertThat(categories.text(0, "Kategori")).isEqualTo("ikke oplyst");
            assertThat(Double.parseDouble(categories.text(0, "Andel af gruppen, pct. (3)=(1)/(2)")))
                    .isCloseTo(1, within(0.0001));
            assertThat(categories.text(1, "Fuldtidspersoner (med timevægt) (1)"))
                    .isEqualTo("diskretion");
            assertThat(categories.text(1, "Note")).contains("Skjult; se Noter.");
            assertThat(categories.text(3, "Kategori")).isEqualTo("diskretion");
        }
    }

    @Test
    void our_own_count_has_a_line_of_its_own_on_the_front() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Overview(workbook).sentence())
                    .startsWith("Ministeriet")
                    .doesNotContain("Egen opgørelse");
            assertThat(new Overview(workbook).line("Fuldtidspersoner"))
                    .startsWith("Konstrueret: Egen opgørelse af Ydelsesrefusion, uden timevægt");
        }
    }
}
