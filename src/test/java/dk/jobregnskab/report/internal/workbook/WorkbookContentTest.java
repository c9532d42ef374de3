package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.report.internal.ReportModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
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
            assertThat(sheetNames(english)).doesNotContain("Forside").hasSize(11);
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
    void a_changed_price_is_announced_on_forside_and_among_the_checks() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(beside(workbook, "Forudsætninger")).isEqualTo("Forudsætningerne er de samme som ved kørslen");
            assertThat(beside(workbook, "Kontroller")).contains("Fejl: 0");

            workbook.getSheet("Forudsætninger").getRow(3).getCell(1).setCellValue(99_000);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);

            assertThat(beside(workbook, "Forudsætninger"))
                    .isEqualTo("Forudsætning ændret siden kørslen – overskriften gælder ikke");
            assertThat(beside(workbook, "Kontroller")).doesNotContain("Fejl: 0");
        }
    }

    @Test
    void the_front_says_in_one_line_that_all_checks_are_ok() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.onlyBenchmark())) {
            assertThat(beside(workbook, "Kontroller")).matches("Alle \\d+ kontroller OK");
        }
    }

    @Test
    void much_news_is_cut_with_a_count_of_the_rest() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.hostile())) {
            assertThat(beside(workbook, "Nyt siden sidst")).endsWith("... og 30 mere");
        }
    }

    @Test
    void constructed_figures_are_marked_in_every_title_and_print_and_chart() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("KONSTRUEREDE TAL");
                assertThat(sheet.getHeader().getCenter()).isEqualTo("KONSTRUEREDE TAL");
            }
            assertThat(chartTitles(workbook)).hasSize(7).allMatch(title -> title.startsWith("KONSTRUEREDE TAL"));
        }
    }

    @Test
    void published_figures_are_marked_nowhere() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.published())) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).doesNotContain("KONSTRUEREDE");
            }
            assertThat(chartTitles(workbook)).noneMatch(title -> title.contains("KONSTRUEREDE"));
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

    private static int charts(ReportModel model) throws IOException {
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
