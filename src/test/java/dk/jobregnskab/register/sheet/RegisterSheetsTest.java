package dk.jobregnskab.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.workbook.Report;
import java.io.IOException;
import java.util.ArrayList;
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
                workbook.getSheet("Måneder").getDrawingPatriarch().getCharts().get(chart);
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
            assertThat(register.text(11, "Status")).isEqualTo("Fuld");
            assertThat(register.text(12, "Status")).isEqualTo("Foreløbig");
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
            Table bridge = Table.named(workbook, "tblAfstemning");
            assertThat(bridge.text(
                            bridge.rowWith("Led, fuldtidspersoner", "Uforklaret forskel (2)=(3)-(1)"),
                            "Sygedagpenge mv."))
                    .isEqualTo("diskretion");
            Table revision = Table.named(workbook, "tblRevision");
            for (String header : List.of(
                    "Ved første levering (1)",
                    "1 måned efter",
                    "Nu (2)",
                    "Revision (3)=(2)-(1)",
                    "Nettoudgift nu, mio. kr.")) {
                assertThat(revision.text(revision.rowWith("Måned", "april 2018"), header))
                        .isEqualTo("diskretion");
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
            assertThat(Table.named(workbook, "tblRegisterYdelser").text(0, "Del af året (3)"))
                    .isEqualTo("1");
            assertThat(Table.named(workbook, "tblRegisterRefusion").text(0, "Del af året (3)"))
                    .isEqualTo("1");
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
                steps.cell(row, "Del af året (3)").setCellValue(365.0 / 366);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Table checks = Table.named(workbook, "tblKontroller");
            assertThat(checks.text(checks.rowWith("Kontrol-id", "workbook.steps.net"), "Resultat"))
                    .isEqualTo("FEJL");
        }
    }

    @Test
    void the_bridge_leads_from_all_of_the_register_to_the_ministry_in_formulas() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table bridge = Table.named(workbook, "tblAfstemning");
            assertThat(bridge.rows()).isEqualTo(6);
            assertThat(number(bridge, 0, "I alt")).isCloseTo(2655.2 + 1200.43, within(0.001));
            assertThat(number(bridge, 1, "I alt")).isCloseTo(-1200.43, within(0.001));
            assertThat(bridge.text(1, "Led, fuldtidspersoner")).isEqualTo("Fraregnet: Førtidspension (varig ydelse)");
            assertThat(number(bridge, 2, "I alt")).isCloseTo(2655.2, within(0.001));
            assertThat(number(bridge, 2, "Kun i alt")).isCloseTo(90.43, within(0.001));
            assertThat(number(bridge, 3, "I alt")).isCloseTo(14.8, within(0.001));
            assertThat(number(bridge, 4, "A-dagpenge mv.")).isEqualTo(690);
            assertThat(number(bridge, 5, "A-dagpenge mv.")).isCloseTo((690 - 712.43) / 690, within(0.0001));
            assertThat(bridge.text(3, "Kontanthjælp mv.")).isEqualTo("–");
            for (int row : new int[] {0, 1, 3, 5}) {
                assertThat(bridge.cell(row, "I alt").getCellType()).isEqualTo(CellType.FORMULA);
            }
        }
    }

    /** Of two benefits that the ministry does not count one is hidden: the number of all benefits would give it away. */
    @Test
    void a_hidden_benefit_hides_what_it_could_be_told_from() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hiddenCells())) {
            Table bridge = Table.named(workbook, "tblAfstemning");
            assertThat(bridge.text(1, "I alt")).isEqualTo("diskretion");
            assertThat(bridge.text(0, "I alt")).isEqualTo("diskretion");
            Table steps = Table.named(workbook, "tblRegisterRefusion");
            assertThat(steps.text(steps.rows(), "Nettoudgift, kr. (2)")).isEqualTo("diskretion");
            assertThat(steps.text(0, "Andel af nettoudgiften, pct.")).isEqualTo("diskretion");
        }
    }

    @Test
    void what_no_number_tells_is_said_once() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            List<String> said = new ArrayList<>();
            workbook.getSheet("Ydelser")
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("– Afrunding:")) {
                            said.add(cell.getStringCellValue());
                        }
                    }));
            assertThat(said).hasSize(1);
        }
    }

    @Test
    void the_kroner_of_the_refund_steps_are_added_up_and_their_persons_are_not() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table steps = Table.named(workbook, "tblRegisterRefusion");
            assertThat(number(steps, steps.rows(), "Brutto, kr.")).isEqualTo((1500 + 3 + 600) * 15_000.0);
            assertThat(steps.cell(steps.rows(), "Brutto, kr.").getCellFormula()).startsWith("SUM(tblRegisterRefusion");
            assertThat(steps.text(steps.rows(), "Fuldtidspersoner (uden timevægt) (1)"))
                    .isEqualTo("lægges ikke sammen");
            assertThat(number(steps, 0, "Andel af nettoudgiften, pct.")).isCloseTo(1500.0 / 2103, within(0.0001));
        }
    }

    private static double number(Table table, int row, String header) {
        return Double.parseDouble(table.text(row, header));
    }

    @Test
    void months_stand_newest_first_beside_the_year_before() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table months = Table.named(workbook, "tblMaaneder");
            assertThat(months.rows()).isEqualTo(15);
            assertThat(months.text(0, "Måned")).isEqualTo("marts 2019");
            assertThat(months.text(0, "Status")).isEqualTo("Foreløbig");
            assertThat(months.text(0, "Ændring netto, pct. (7)=(5)/(6)-1")).isEqualTo("foreløbig");
            int december = months.rowWith("Måned", "december 2018");
            assertThat(months.text(december, "Status")).isEqualTo("Fuld");
            assertThat(months.text(december, "Samme måned sidste år (2)")).isEqualTo("ukendt");
            assertThat(months.text(december, "Ændring, antal (3)=(1)-(2)")).isEqualTo("ukendt");
            assertThat(months.text(december, "Gennemsnit sidste år")).isEqualTo("ukendt");
            Table register = Table.named(workbook, "tblRegister");
            double net = 0;
            double personDays = 0;
            for (int i = 0; i < 12; i++) {
                net += number(register, i, "Nettoudgift, mio. kr. (2)");
                personDays += number(register, i, "Fuldtidspersoner (uden timevægt) (1)")
                        * number(register, i, "Dage i perioden (3)");
            }
            assertThat(number(months, december, "Nettoudgift år til dato, mio. kr. (5)"))
                    .isCloseTo(net, within(0.01));
            assertThat(number(months, december, "Gennemsnit år til dato")).isCloseTo(personDays / 365, within(0.001));
            assertThat(number(months, december, "Sygedagpenge mv."))
                    .isEqualTo(number(register, 2 * 15 + 11, "Fuldtidspersoner (uden timevægt) (1)"));
            for (String header : List.of("Personer, fuldtid (1)", "Gennemsnit år til dato", "A-dagpenge mv.")) {
                assertThat(months.cell(december, header).getCellFormula()).contains("Data!");
            }
        }
    }

    /** Late registrations are still to come: the year before is taken as it looked when it was as old. */
    @Test
    void a_preliminary_month_is_compared_at_equal_age() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table months = Table.named(workbook, "tblMaaneder");
            assertThat(number(months, 0, "Samme måned sidste år (2)")).isEqualTo(2734.0 - 14 * 7);
            assertThat(number(months, 0, "Ændring, antal (3)=(1)-(2)"))
                    .isCloseTo(number(months, 0, "Personer, fuldtid (1)") - 2636, within(0.001));
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.ofSpells())) {
            assertThat(Table.named(workbook, "tblMaaneder").text(0, "Samme måned sidste år (2)"))
                    .isEqualTo("foreløbig");
        }
    }

    @Test
    void a_hidden_month_hides_its_year_so_far() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hiddenCells())) {
            Table months = Table.named(workbook, "tblMaaneder");
            int april = months.rowWith("Måned", "april 2018");
            for (String header : List.of(
                    "Personer, fuldtid (1)",
                    "Gennemsnit år til dato",
                    "Nettoudgift i måneden, mio. kr.",
                    "Nettoudgift år til dato, mio. kr. (5)",
                    "Sygedagpenge mv.")) {
                assertThat(months.text(april, header)).as(header).isEqualTo("diskretion");
            }
            assertThat(months.text(months.rowWith("Måned", "december 2018"), "Nettoudgift år til dato, mio. kr. (5)"))
                    .isEqualTo("diskretion");
            assertThat(months.text(0, "Gennemsnit år til dato")).isNotEqualTo("diskretion");
            assertThat(number(months, april + 1, "Gennemsnit år til dato")).isPositive();
        }
    }

    /** Section 19 of formulas.md. */
    @Test
    void a_month_delivered_once_has_no_revision() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table revision = Table.named(workbook, "tblRevision");
            assertThat(revision.text(0, "Måned")).isEqualTo("marts 2019");
            for (String header : List.of("Revision (3)=(2)-(1)", "Revision, pct. (4)=(3)/(1)")) {
                assertThat(revision.text(0, header)).isEqualTo("–");
                assertThat(number(revision, 1, header)).isPositive();
            }
            assertThat(revision.text(0, "Nu (2)")).isEqualTo(revision.text(0, "Ved første levering (1)"));
        }
    }

    @Test
    void a_register_of_spells_says_so_and_nowhere_that_it_is_without_hours() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.ofSpells())) {
            for (Sheet sheet :
                    List.of(workbook.getSheet("Måneder"), workbook.getSheet("Ydelser"), workbook.getSheet("Data"))) {
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
            assertThat(Table.isThere(workbook, "tblRegisterRefusion")).isFalse();
            assertThat(Table.isThere(workbook, "tblRevision")).isFalse();
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
            assertThat(categories.text(3, "Kategori")).isEqualTo("diskretion");
        }
    }

    @Test
    void our_own_count_has_lines_of_its_own_on_overblik() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Overview overview = new Overview(workbook);
            assertThat(overview.sentence()).doesNotContain("register");
            assertThat(overview.line("Personer, eget register")).endsWith("dec 2018 (konstrueret)");
            assertThat(overview.figure("Personer, eget register")).isEqualTo("2672.43");
            assertThat(overview.content()).contains("Brug eget register til styring måned for måned");
        }
    }
}
