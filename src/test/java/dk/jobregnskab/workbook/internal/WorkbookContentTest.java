package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Front;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.workbook.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookContentTest {

    @Test
    void sheets_stand_in_their_one_order() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(sheetNames(workbook))
                    .containsExactly(
                            "Forside",
                            "Resultat",
                            "Kommuner",
                            "Udvikling",
                            "Diagram",
                            "Ledighed",
                            "Udvikling siden",
                            "Register",
                            "Ydelser",
                            "Refusion",
                            "Afstemning",
                            "Revision",
                            "Forudsætninger",
                            "Kontroller",
                            "Ændringer",
                            "Noter",
                            "Kilder");
        }
    }

    @Test
    void tables_and_names_are_the_same_in_both_languages() throws IOException {
        try (XSSFWorkbook danish = WorkbookFile.open(Reports.full());
                XSSFWorkbook english = WorkbookFile.open(Reports.english())) {
            assertThat(tables(english)).isEqualTo(tables(danish));
            assertThat(names(english)).isEqualTo(names(danish)).contains("Enhedspris_A_dagpenge");
            assertThat(sheetNames(english)).doesNotContain("Forside").hasSize(17);
        }
    }

    @Test
    void formulas_are_live_and_all_have_a_value() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(formulas(workbook)).hasSizeGreaterThan(300);
            assertThat(formulas(workbook)).anyMatch(formula -> formula.startsWith("SUM(tblResultat[["));
            assertThat(formulas(workbook)).contains("Enhedspris_A_dagpenge");
        }
    }

    @Test
    void nothing_below_zero_is_accepted_as_an_assumption() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            var validations = workbook.getSheet("Forudsætninger").getDataValidations();
            assertThat(validations).hasSize(4).allSatisfy(validation -> {
                assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("0");
                assertThat(validation.getValidationConstraint().getOperator())
                        .isEqualTo(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL);
                assertThat(validation.getShowErrorBox()).isTrue();
            });
        }
    }

    @Test
    void the_front_explains_the_code_of_the_period() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Front(workbook).said("Periode"))
                    .isEqualTo("2018QMAT04 = 1. halvår 2018 – 2. halvår 2018, dvs. kalenderåret 2018");
        }
    }

    @Test
    void a_period_computed_for_the_first_time_has_nothing_to_compare_with() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.firstTime())) {
            Table changes = Table.of(workbook, "Ændringer");
            assertThat(workbook.getSheet("Ændringer").getRow(1).getCell(0).getStringCellValue())
                    .contains("beregnet for første gang");
            assertThat(changes.text(0, "Før")).isEqualTo("–");
            assertThat(changes.text(0, "Ændring")).isEqualTo("–");
        }
    }

    @Test
    void what_rests_on_constructed_figures_says_so() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(Table.of(workbook, "Resultat").text(-2, "Note")).contains("en konstrueret forskel");
            Table checks = Table.of(workbook, "Kontroller");
            for (int row = 0; row < checks.rows(); row++) {
                String id = checks.text(row, "Kontrol-id");
                boolean restsOnNone = id.startsWith("sources.")
                        || checks.text(row, "Resultat").equals("ikke udført");
                assertThat(checks.text(row, "Forklaring").contains("konstruerede tal"))
                        .as(id)
                        .isEqualTo(!restsOnNone);
            }
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(Table.of(workbook, "Kontroller").content()).doesNotContain("konstruer");
            assertThat(Table.of(workbook, "Resultat").content()).doesNotContain("onstruer");
        }
    }

    @Test
    void a_title_is_printed_whole_where_the_table_takes_two_pages_across() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            for (Sheet sheet : workbook) {
                if (sheet.getPrintSetup().getFitWidth() == 2) {
                    assertThat(sheet.getHeader().getLeft())
                            .endsWith(sheet.getRow(0).getCell(0).getStringCellValue());
                    assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
                            .contains("!$A$3:");
                }
            }
        }
    }

    @Test
    void the_front_says_in_one_line_that_all_checks_are_ok() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(new Front(workbook).said("Kontroller")).matches("Alle \\d+ kontroller OK");
        }
    }

    @Test
    void the_front_counts_apart_what_was_not_made_and_what_is_information() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Front(workbook).said("Kontroller"))
                    .matches("\\d+ kontroller OK, 1 ikke udført, 1 til orientering, 1 advarsel. Se arket Kontroller.");
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.english())) {
            assertThat(new Front(workbook).said("Checks"))
                    .matches("\\d+ checks OK, 1 not made, 1 for information, 1 warning. See the sheet Checks.");
        }
    }

    @Test
    void no_check_is_ok_without_having_found_anything() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table checks = Table.of(workbook, "Kontroller");
            for (int row = 0; row < checks.rows(); row++) {
                boolean unknown = checks.text(row, "Fundet").equals("ukendt");
                assertThat(checks.text(row, "Resultat").equals("ikke udført")).isEqualTo(unknown);
            }
        }
    }

    @Test
    void a_row_of_constructed_figures_says_so_and_nobody_calls_it_published() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            for (String sheet : List.of("Resultat", "Kommuner", "Udvikling")) {
                Table table = Table.of(workbook, sheet);
                for (int row = 0; row < table.rows(); row++) {
                    assertThat(table.text(row, "Note")).contains("Konstrueret");
                }
            }
            assertThat(Table.of(workbook, "Resultat").text(-2, "Note"))
                    .contains("Det offentliggjorte beløb er ikke konstrueret.");
            for (Row row : workbook.getSheet("Forside")) {
                row.forEach(cell -> assertThat(cell.toString()).doesNotContain("Offentliggjort af ministeriet"));
            }
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(Table.of(workbook, "Resultat").text(0, "Note")).doesNotContain("onstrueret");
            assertThat(Table.of(workbook, "Kommuner").text(0, "Note")).doesNotContain("onstrueret");
        }
    }

    @Test
    void tables_are_numbered_in_the_order_of_their_sheets() throws IOException {
        for (Report model : List.of(Reports.full(), Reports.onlyBenchmark())) {
            try (XSSFWorkbook workbook = WorkbookFile.open(model)) {
                int number = 0;
                for (Sheet sheet : workbook) {
                    if (!((XSSFSheet) sheet).getTables().isEmpty()) {
                        number++;
                        assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                                .contains("Tabel " + number + ": ");
                    }
                }
            }
        }
    }

    @Test
    void rows_left_out_are_counted_by_reason() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table sources = Table.of(workbook, "Kilder");
            assertThat(sources.text(0, "Udeladt, hvorfor")).startsWith("3: områder, der ikke er en kommune");
            assertThat(sources.text(1, "Udeladt, hvorfor")).isEqualTo("–");
        }
    }

    @Test
    void a_figure_that_was_not_computed_before_says_so() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(Table.of(workbook, "Ændringer").text(1, "Før")).isEqualTo("ikke beregnet før");
            assertThat(Table.of(workbook, "Ændringer").text(1, "Ændring")).isEqualTo("ny");
        }
    }

    @Test
    void much_news_is_cut_with_a_count_of_the_rest() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hostile())) {
            assertThat(new Front(workbook).said("Nyt siden sidst")).endsWith("... og 30 mere");
        }
    }

    @Test
    void text_from_files_comes_back_as_it_was_and_is_never_a_formula() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hostile())) {
            Cell cell = workbook.getSheet("Ændringer").getRow(3).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")  _x0041_ &P");
        }
    }

    private static List<String> sheetNames(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    private static List<String> tables(XSSFWorkbook workbook) {
        List<String> tables = new ArrayList<>();
        workbook.forEach(sheet -> ((XSSFSheet) sheet).getTables().forEach(table -> tables.add(table.getName())));
        return tables;
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return workbook.getAllNames().stream()
                .map(name -> name.getNameName())
                .filter(name -> !name.contains("Print"))
                .sorted()
                .toList();
    }

    private static List<String> formulas(XSSFWorkbook workbook) {
        List<String> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell.getCellFormula());
                    }
                }
            }
        }
        return formulas;
    }
}
