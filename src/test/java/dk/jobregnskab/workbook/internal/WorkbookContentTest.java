package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
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
    void ledighed_is_left_out_without_a_series() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(sheetNames(workbook)).doesNotContain("Ledighed").hasSize(10);
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
    void key_figures_are_those_of_the_headline() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(beside(workbook, "Forventet antal fuldtidspersoner")).isEqualTo("2870.0");
            assertThat(beside(workbook, "Faktisk antal fuldtidspersoner")).isEqualTo("2670.0");
            assertThat(beside(workbook, "Forskel, antal")).isEqualTo("200.0");
            assertThat(beside(workbook, "Offentliggjort besparelse, mio. kr.")).isEqualTo("1.25E7");
            assertThat(beside(workbook, "Placering blandt de 98 kommuner")).isEqualTo("6.0");
            assertThat(beside(workbook, "Overskrift")).contains("2.870").contains("12,5 mio. kr.");
        }
    }

    @Test
    void the_total_stands_above_the_table_and_in_none_of_its_rows() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            XSSFSheet sheet = workbook.getSheet("Resultat");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Ydelsesgrupper i alt");
            assertThat(sheet.getTables().get(0).getStartRowIndex()).isEqualTo(3);
            for (int row = 4; row <= sheet.getLastRowNum(); row++) {
                assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isNotEqualTo("Ydelsesgrupper i alt");
            }
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
    void a_changed_price_is_announced_on_forside_and_is_no_error_among_the_checks() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(beside(workbook, "Forudsætninger")).isEqualTo("Forudsætningerne er de samme som ved kørslen");
            assertThat(beside(workbook, "Kontroller")).doesNotContain(" fejl").doesNotContain("ændret");
            Table result = Table.of(workbook, "Resultat");
            assertThat(result.text(0, "I ord")).contains("mio. kr.");

            workbook.getSheet("Forudsætninger").getRow(3).getCell(1).setCellValue(99_000);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);

            assertThat(beside(workbook, "Forudsætninger"))
                    .isEqualTo("Forudsætning ændret siden kørslen – overskriften gælder ikke");
            assertThat(beside(workbook, "Kontroller"))
                    .contains(", 8 ændret forudsætning")
                    .doesNotContain(" fejl");
            assertThat(beside(workbook, "Beregnet værdi, lav–høj, mio. kr.")).isEqualTo("ændret forudsætning");
            assertThat(result.text(0, "I ord")).isEqualTo("30 færre end forventet; ændret forudsætning");
            assertThat(result.text(1, "I ord")).contains("mio. kr.");
            assertThat(result.text(-2, "I ord")).contains("12,5 mio. kr. sparet");
        }
    }

    @Test
    void a_wrong_formula_is_an_error_though_an_assumption_that_has_no_part_in_it_is_changed() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            workbook.getSheet("Forudsætninger").getRow(3).getCell(1).setCellValue(99_000);
            Table.of(workbook, "Resultat")
                    .cell(1, "Faktisk antal fuldtidspersoner (2)")
                    .setCellValue(1);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);

            assertThat(beside(workbook, "Kontroller")).contains(" fejl");
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
    void the_front_says_what_the_money_and_the_rank_are_worth() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(explained(workbook, "Offentliggjort besparelse, mio. kr."))
                    .contains("kan ikke disponeres");
            assertThat(beside(workbook, "Beregnet værdi, lav–høj, mio. kr.")).isEqualTo("11,2–13,2");
            assertThat(explained(workbook, "Placering blandt de 98 kommuner")).contains("Nr. 4–9 viser samme");
        }
    }

    @Test
    void the_front_explains_the_code_of_the_period() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(beside(workbook, "Periode"))
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
    void groups_are_not_comparable_across_a_change_of_definition() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table development = Table.of(workbook, "Udvikling");
            for (int row = 0; row < development.rows(); row++) {
                assertThat(development.text(row, "Note").contains("gruppe for gruppe, kan ikke sammenlignes"))
                        .isEqualTo(row == 2);
            }
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
            assertThat(beside(workbook, "Kontroller")).matches("Alle \\d+ kontroller OK");
        }
    }

    @Test
    void the_front_counts_apart_what_was_not_made_and_what_is_information() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(beside(workbook, "Kontroller"))
                    .matches("\\d+ kontroller OK, 1 ikke udført, 1 til orientering, 1 advarsel. Se arket Kontroller.");
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.english())) {
            assertThat(beside(workbook, "Checks"))
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

    /** Each yellow cell in turn: something else than the warning must change. */
    @Test
    void every_value_that_may_be_changed_changes_a_figure() throws IOException {
        int yellow = 0;
        int rows;
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            rows = Table.of(workbook, "Forudsætninger").rows();
        }
        for (int row = 0; row < rows; row++) {
            try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
                Table assumptions = Table.of(workbook, "Forudsætninger");
                String before = Table.of(workbook, "Resultat").content();
                Cell value = assumptions.cell(row, "Værdi (gul kan ændres)");
                value.setCellValue(value.getNumericCellValue() + 1);
                XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
                boolean warned = beside(workbook, "Forudsætninger").startsWith("Forudsætning ændret");
                assertThat(assumptions.text(row, "Status"))
                        .isEqualTo(warned ? "ændret" : "til oplysning – indgår ikke i beregninger i arket");
                assertThat(Table.of(workbook, "Resultat").content().equals(before))
                        .isEqualTo(!warned);
                yellow += warned ? 1 : 0;
            }
        }
        assertThat(yellow).isEqualTo(4);
    }

    @Test
    void the_price_of_a_published_amount_stands_apart_from_the_calculated_value() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table result = Table.of(workbook, "Resultat");
            assertThat(result.text(-2, "Afledt enhedspris, kr. (beløb ÷ forskel)"))
                    .isEqualTo("62500");
            assertThat(result.text(-2, "Enhedspris, kr. (8)")).startsWith("62880.49");
            assertThat(result.text(-2, "Grundlag for pris"))
                    .isEqualTo("delgruppernes pris, vægtet efter faktiske personer, konstrueret");
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
    void a_change_of_definition_breaks_lines_and_gives_no_arrow() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table development = Table.of(workbook, "Udvikling");
            assertThat(development.text(2, "I alt: ændring i placering")).isEqualTo("ikke sammenlignelig");
            assertThat(development.text(3, "I alt: ændring i placering")).isEqualTo("0");
            var lines = workbook.getSheet("Diagram").getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getCTChart().getPlotArea())
                    .filter(area -> area.sizeOfLineChartArray() > 0)
                    .toList();
            assertThat(lines).hasSize(2).allSatisfy(area -> {
                var cache = area.getLineChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef()
                        .getNumCache();
                assertThat(cache.getPtCount().getVal()).isEqualTo(4);
                assertThat(cache.getPtList())
                        .extracting(point -> point.getIdx())
                        .containsExactly(0L, 2L, 3L);
            });
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
            assertThat(beside(workbook, "Nyt siden sidst")).endsWith("... og 30 mere");
        }
    }

    @Test
    void charts_without_data_are_left_out_with_a_sentence() throws IOException {
        assertThat(charts(Reports.onlyPrices())).isZero();
        assertThat(charts(Reports.onlyTotal())).isEqualTo(2);
        assertThat(charts(Reports.onlyRanks())).isEqualTo(1);
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyPrices())) {
            assertThat(workbook.getSheet("Diagram").getRow(2).getCell(0).getStringCellValue())
                    .contains("udeladt");
        }
    }

    @Test
    void without_a_benchmark_the_front_shows_the_newest_of_each_series() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlySeries())) {
            assertThat(beside(workbook, "Ledige i alt")).isEqualTo("839.0");
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

    /** What the first sheet says about the value beside a label. */
    private static String explained(XSSFWorkbook workbook, String label) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(2).getStringCellValue();
            }
        }
        throw new AssertionError("no label " + label);
    }

    /** The value beside a label on the first sheet. */
    private static String beside(XSSFWorkbook workbook, String label) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(0).getStringCellValue().equals(label) && row.getCell(1) != null) {
                Cell cell = row.getCell(1);
                CellType type =
                        cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                return type == CellType.NUMERIC
                        ? String.valueOf(cell.getNumericCellValue())
                        : cell.getStringCellValue();
            }
        }
        throw new AssertionError("no label " + label);
    }
}
