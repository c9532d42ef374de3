package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.reference.Language;
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
                            "Overblik",
                            "Resultat",
                            "Måneder",
                            "Ydelser",
                            "Ledighed",
                            "Kommuner",
                            "Kontrol",
                            "Grundlag",
                            "Data");
        }
    }

    @Test
    void tables_and_names_are_the_same_in_both_languages() throws IOException {
        try (XSSFWorkbook danish = WorkbookFile.open(Reports.full());
                XSSFWorkbook english = WorkbookFile.open(Reports.english())) {
            assertThat(tables(english)).isEqualTo(tables(danish));
            assertThat(names(english)).isEqualTo(names(danish)).contains("Enhedspris_A_dagpenge");
            assertThat(sheetNames(english)).doesNotContain("Overblik").hasSameSizeAs(sheetNames(danish));
        }
    }

    @Test
    void formulas_are_live_and_all_have_a_value() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(formulas(workbook)).hasSizeGreaterThan(300);
            assertThat(formulas(workbook)).anyMatch(formula -> formula.startsWith("SUM(tblVaerdi[["));
            assertThat(formulas(workbook)).contains("Enhedspris_A_dagpenge");
        }
    }

    @Test
    void nothing_below_zero_is_accepted_as_an_assumption() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            var validations = workbook.getSheet("Grundlag").getDataValidations();
            assertThat(validations).hasSize(4).allSatisfy(validation -> {
                assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("0");
                assertThat(validation.getValidationConstraint().getOperator())
                        .isEqualTo(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL);
                assertThat(validation.getShowErrorBox()).isTrue();
            });
        }
    }

    @Test
    void overblik_names_the_period_as_a_reader_does_and_its_code() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Overview(workbook).title()).contains("Ballerup, kalenderåret 2018");
            assertThat(new Overview(workbook).line("Positiv forskel")).contains(" Periode 2018QMAT04.");
        }
    }

    @Test
    void the_sentence_can_be_said_aloud() throws IOException {
        for (Report model : Reports.all().stream().map(named -> named.model()).toList()) {
            try (XSSFWorkbook workbook = WorkbookFile.open(model)) {
                String sentence = new Overview(workbook).sentence();
                if (model.language() == Language.DANISH && sentence.contains(" havde ")) {
                    assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(25);
                }
            }
        }
    }

    @Test
    void a_period_computed_for_the_first_time_has_nothing_to_compare_with() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.firstTime())) {
            Table changes = Table.named(workbook, "tblAendringer");
            assertThat(text(workbook, "Kontrol")).contains("beregnet for første gang");
            assertThat(changes.text(0, "Før")).isEqualTo("–");
            assertThat(changes.text(0, "Ændring")).isEqualTo("–");
        }
    }

    @Test
    void what_rests_on_constructed_figures_says_so() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(text(workbook, "Resultat")).contains("en konstrueret forskel");
            Table checks = Table.named(workbook, "tblKontroller");
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
            assertThat(Table.named(workbook, "tblKontroller").content()).doesNotContain("konstruer");
            assertThat(Table.named(workbook, "tblResultat").content()).doesNotContain("onstruer");
        }
    }

    @Test
    void overblik_says_in_one_line_that_all_checks_are_ok() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(new Overview(workbook).line("Alle")).matches("Alle \\d+ kontroller OK");
        }
    }

    @Test
    void overblik_counts_apart_what_was_not_made_and_what_is_information() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Overview(workbook).content())
                    .containsPattern("\\d+ kontroller OK, 1 ikke udført, 1 til orientering, 1 advarsel");
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.english())) {
            assertThat(new Overview(workbook).content())
                    .containsPattern("\\d+ checks OK, 1 not made, 1 for information, 1 warning");
        }
    }

    @Test
    void no_check_is_ok_without_having_found_anything() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table checks = Table.named(workbook, "tblKontroller");
            for (int row = 0; row < checks.rows(); row++) {
                boolean unknown = checks.text(row, "Fundet").equals("ukendt");
                assertThat(checks.text(row, "Resultat").equals("ikke udført")).isEqualTo(unknown);
            }
        }
    }

    @Test
    void constructed_figures_are_told_on_their_lines() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(text(workbook, "Kommuner")).contains("Tallene er fra en konstrueret fil");
            assertThat(text(workbook, "Resultat"))
                    .contains("Konstruerede tal: ", "Det offentliggjorte beløb er ikke konstrueret.");
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            assertThat(text(workbook, "Resultat")).doesNotContain("onstrueret");
            assertThat(text(workbook, "Kommuner")).doesNotContain("onstrueret");
        }
    }

    @Test
    void tables_are_numbered_in_the_order_in_which_a_reader_meets_them() throws IOException {
        for (Report model : List.of(Reports.full(), Reports.onlyBenchmark())) {
            try (XSSFWorkbook workbook = WorkbookFile.open(model)) {
                int number = 0;
                for (Sheet sheet : workbook) {
                    int tables = ((XSSFSheet) sheet).getTables().size();
                    for (int i = 0; i < tables; i++) {
                        number++;
                        assertThat(text(workbook, sheet.getSheetName())).contains("Tabel " + number + ": ");
                    }
                }
            }
        }
    }

    @Test
    void rows_left_out_are_counted_by_reason() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table sources = Table.named(workbook, "tblKilder");
            assertThat(sources.text(0, "SHA-256, tabel og størrelse"))
                    .contains("udeladt: 3: områder, der ikke er en kommune");
            assertThat(sources.text(1, "SHA-256, tabel og størrelse")).doesNotContain("udeladt");
        }
    }

    @Test
    void a_figure_that_was_not_computed_before_says_so() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(Table.named(workbook, "tblAendringer").text(1, "Før")).isEqualTo("ikke beregnet før");
            assertThat(Table.named(workbook, "tblAendringer").text(1, "Ændring"))
                    .isEqualTo("ny");
        }
    }

    @Test
    void what_has_no_room_on_the_page_is_said_to_be_elsewhere() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hostile())) {
            assertThat(new Overview(workbook).lines()).contains("… og mere, se Grundlag");
        }
    }

    @Test
    void text_from_files_comes_back_as_it_was_and_is_never_a_formula() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hostile())) {
            Cell cell = Table.named(workbook, "tblAendringer").cell(0, "Tal");
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")  _x0041_ &P");
        }
    }

    private static String text(XSSFWorkbook workbook, String sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : workbook.getSheet(sheet)) {
            for (Cell cell : row) {
                text.append(cell).append('|');
            }
        }
        return text.toString();
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
