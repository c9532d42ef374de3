package dk.jobregnskab.budget.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.fixture.workbook.BudgetYears;
import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheet Budget: Ballerup's budget and accounts of 2025, and an invented year that is running. */
class BudgetSheetTest {

    private static final String AREA = "Område";
    private static final String FUNCTION = "Funktion";
    private static final String BUDGET = "Korrigeret budget";
    private static final String DEVIATION = "Mer-/mindreforbrug";
    private static final String IN_SHORT = "Kort fortalt";

    private static XSSFWorkbook workbook(BudgetPage page) {
        return WorkbookFile.open(Reports.with(Reports.published(), page));
    }

    private static String text(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    all.append(cell.getStringCellValue()).append('\n');
                }
            }
        }
        return all.toString();
    }

    @Test
    void budget_is_left_out_without_a_budget() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(workbook.getSheet("Budget")).isNull();
        }
    }

    @Test
    void it_stands_behind_the_result_and_begins_with_the_sentence_of_its_cells() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.published())) {
            assertThat(workbook.getSheetIndex("Budget")).isEqualTo(workbook.getSheetIndex("Resultat") + 1);
            assertThat(text(workbook.getSheet("Budget")))
                    .contains(
                            "Budget 2025: regnskab 323,6 mio. kr. mod budget 324,2 mio. kr.: mindreforbrug 0,6 mio. kr. på midlertidige ydelser.")
                    .contains("positivt tal = merforbrug", "Regnskabet er lukket", "løbende priser", "CC BY 4.0");
            Table table = Table.named(workbook, "tblBudget");
            assertThat(table.text(0, AREA)).isEqualTo("Midlertidige ydelser");
            assertThat(table.text(0, BUDGET)).isEqualTo("324181000");
            assertThat(table.text(0, "Forventet regnskab")).isEqualTo("323551000");
            assertThat(table.text(0, DEVIATION)).isEqualTo("-630000");
            assertThat(table.text(0, IN_SHORT)).isEqualTo("mindreforbrug");
            assertThat(table.text(table.rows(), AREA)).isEqualTo("I alt");
        }
    }

    @Test
    void a_reader_who_changes_a_budget_on_data_sees_the_deviation_follow() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.published())) {
            Table lines = Table.named(workbook, "tblBudgetLinjer");
            int row = lines.rowWith("Funktionskode", "5.57.71");
            lines.cell(row, BUDGET).setCellValue(90_000_000);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Table table = Table.named(workbook, "tblBudgetFunktion");
            int sickness = table.rowWith(FUNCTION, "5.57.71 Sygedagpenge");
            assertThat(table.text(sickness, DEVIATION)).isEqualTo("-2791000");
            assertThat(table.text(sickness, IN_SHORT)).isEqualTo("mindreforbrug");
            assertThat(Table.named(workbook, "tblBudget").text(0, DEVIATION)).isEqualTo("-9400000");
        }
    }

    @Test
    void of_a_set_with_several_functions_only_the_sum_has_a_deviation() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.published())) {
            Table table = Table.named(workbook, "tblBudgetFunktion");
            int first = table.rowWith(FUNCTION, "5.48.66 Førtidspension fra 1. juli 2014");
            assertThat(table.text(first, DEVIATION)).isEqualTo("se summen");
            assertThat(table.text(first + 2, FUNCTION)).isEqualTo("Førtidspension i alt");
            assertThat(table.text(first + 2, DEVIATION)).isEqualTo("-4296000");
            assertThat(Double.parseDouble(table.text(first + 2, "Forbrugsprocent")))
                    .isCloseTo(0.98872, within(1e-5));
        }
    }

    @Test
    void columns_of_which_nothing_is_known_are_left_out() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.published())) {
            assertThat(Table.named(workbook, "tblBudget").content())
                    .doesNotContain("Tillægsbevillinger", "Periodiseret");
        }
        try (XSSFWorkbook workbook = workbook(BudgetYears.running())) {
            assertThat(Table.named(workbook, "tblBudget").content())
                    .contains("Tillægsbevillinger", "Periodiseret budget", "Ændring siden seneste opfølgning");
        }
    }

    @Test
    void many_functions_outside_the_follow_up_are_one_line() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.withOutside(20))) {
            Table table = Table.named(workbook, "tblBudgetFunktion");
            int rest = table.rowWith(FUNCTION, "Øvrige 6 funktioner uden for opfølgningen");
            assertThat(table.text(rest, BUDGET)).isEqualTo("21000000");
            assertThat(table.content()).contains("6.45.69 Anden funktion 19 (uden for opfølgningen)");
            assertThat(Table.named(workbook, "tblBudget").content()).contains("Uden for opfølgningen");
        }
    }

    @Test
    void frames_come_first_where_the_budget_has_them_and_the_effects_add_up() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.running())) {
            assertThat(text(workbook.getSheet("Budget")))
                    .contains("Bogført til og med august 2026", "som i regnskaberne for 2024 og 2025");
            assertThat(Table.named(workbook, "tblBevilling").text(0, "Bevillingsramme"))
                    .isEqualTo("20.01 Forsørgelse");
            Table effects = Table.named(workbook, "tblMerMindreforbrug");
            int row = effects.rowWith(AREA, "Sygedagpenge");
            assertThat(effects.text(row, "Effekter i alt"))
                    .isEqualTo(Table.named(workbook, "tblBudgetFunktion").text(1, DEVIATION));
        }
    }

    @Test
    void the_chart_says_by_rule_where_the_deviations_are() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.published())) {
            XSSFChart chart = workbook.getSheet("Budget")
                    .getDrawingPatriarch()
                    .getCharts()
                    .get(0);
            assertThat(chart.getTitleText().getString())
                    .isEqualTo(
                            "Størst merforbrug på Sygedagpenge og størst mindreforbrug på Kontant- og uddannelseshjælp");
            assertThat(text(workbook.getSheet("Data"))).contains("Sygedagpenge: merforbrug 6,0 mio. kr.");
        }
    }

    @Test
    void the_ladder_is_tried_on_the_accounts() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.published())) {
            Table table = Table.named(workbook, "tblRefusionstrappen");
            assertThat(table.text(0, "Ydelse")).isEqualTo("5.57.71 Sygedagpenge");
            assertThat(table.text(0, "Forskel")).isEqualTo("-190000");
        }
    }

    @Test
    void overblik_has_the_deviation_and_says_that_it_is_not_the_saving() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.published())) {
            Overview overview = new Overview(workbook);
            assertThat(overview.card("Mindreforbrug, budget 2025")).isEqualTo("630000.0");
            assertThat(overview.aboutCard("Mindreforbrug, budget 2025"))
                    .isEqualTo("Midlertidige ydelser: regnskab 323,6 mod budget 324,2 mio. kr.");
            assertThat(overview.content()).contains("Læg ikke mindreforbrug og besparelse sammen.");
        }
    }

    @Test
    void what_the_register_hides_is_a_word_and_the_budget_stays() throws IOException {
        try (XSSFWorkbook workbook = workbook(BudgetYears.hidden())) {
            Table table = Table.named(workbook, "tblBudget");
            assertThat(table.text(0, "Forbrug")).isEqualTo("diskretion");
            assertThat(table.text(0, DEVIATION)).isEqualTo("diskretion");
            assertThat(table.text(0, BUDGET)).isEqualTo("327681000");
            assertThat(new Overview(workbook).content()).doesNotContain("budget 2026");
        }
    }

    @Test
    void ydelser_has_the_ledger_beside_the_register_and_hides_what_the_register_hides() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.with(Reports.full(), BudgetYears.running()))) {
            Table table = Table.named(workbook, "tblBogfoert");
            assertThat(table.sheet().getSheetName()).isEqualTo("Ydelser");
            assertThat(table.text(0, "Måned")).isEqualTo("Året 2026");
            assertThat(table.text(1, "Forskel")).isEqualTo("125000");
            int hidden = table.rowWith("Område eller ydelse", "Revalidering");
            assertThat(table.text(hidden, "Register")).isEqualTo("diskretion");
            assertThat(table.text(hidden, "Forskel")).isEqualTo("diskretion");
            assertThat(table.text(hidden, "Bogført")).isEqualTo("21300000");
            assertThat(text(table.sheet())).contains("– Regnskabet følger bogføringsdagen, registeret ugen.");
        }
    }

    @Test
    void many_months_of_the_ledger_stand_on_data() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.with(Reports.full(), BudgetYears.hidden()))) {
            assertThat(Table.named(workbook, "tblBogfoert").rows()).isEqualTo(4);
            assertThat(Table.named(workbook, "tblBogfoertMaaneder").rows()).isEqualTo(48);
        }
    }
}
