package dk.jobregnskab.savings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Front;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Resultat: the total apart, every price a cell that can be changed. */
class ResultSheetTest {

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
    void a_changed_price_is_announced_on_forside_and_is_no_error_among_the_checks() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Front(workbook).said("Forudsætninger"))
                    .isEqualTo("Forudsætningerne er de samme som ved kørslen");
            assertThat(new Front(workbook).said("Kontroller"))
                    .doesNotContain(" fejl")
                    .doesNotContain("ændret");
            Table result = Table.of(workbook, "Resultat");
            assertThat(result.text(0, "I ord")).contains("mio. kr.");

            workbook.getSheet("Forudsætninger").getRow(3).getCell(1).setCellValue(99_000);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);

            assertThat(new Front(workbook).said("Forudsætninger"))
                    .isEqualTo("Forudsætning ændret siden kørslen – overskriften gælder ikke");
            assertThat(new Front(workbook).said("Kontroller"))
                    .contains(", 8 ændret forudsætning")
                    .doesNotContain(" fejl");
            assertThat(new Front(workbook).said("Beregnet værdi, lav–høj, mio. kr."))
                    .isEqualTo("ændret forudsætning");
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

            assertThat(new Front(workbook).said("Kontroller")).contains(" fejl");
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
                boolean warned = new Front(workbook).said("Forudsætninger").startsWith("Forudsætning ændret");
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
}
