package dk.jobregnskab.savings.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobregnskab.fixture.workbook.Overview;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Resultat: the total apart, every price a cell that can be changed. */
class ResultSheetTest {

    @Test
    void the_total_stands_below_the_table_and_in_none_of_its_rows() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            for (String name : List.of("tblResultat", "tblVaerdi")) {
                Table table = Table.named(workbook, name);
                assertThat(table.text(table.rows(), "Ydelse")).isEqualTo("Ydelsesgrupper i alt");
                for (int row = 0; row < table.rows(); row++) {
                    assertThat(table.text(row, "Ydelse")).isNotEqualTo("Ydelsesgrupper i alt");
                }
            }
        }
    }

    @Test
    void a_changed_price_is_announced_on_overblik_and_is_no_error_among_the_checks() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(new Overview(workbook).content())
                    .doesNotContain("Forudsætning ændret")
                    .doesNotContain(" fejl")
                    .doesNotContain("ændret forudsætning");

            change(workbook, 0, 99_000);

            assertThat(new Overview(workbook).content())
                    .contains("Forudsætning ændret siden kørslen", ", 8 ændret forudsætning")
                    .doesNotContain(" fejl");
        }
    }

    @Test
    void an_interval_of_the_run_is_taken_back_when_a_price_is_changed() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.registerPrices())) {
            assertThat(new Overview(workbook).aboutCard("Beregnet værdi")).startsWith("Mellem ");

            change(workbook, 0, 99_000);

            assertThat(new Overview(workbook).aboutCard("Beregnet værdi")).isEqualTo("ændret forudsætning");
        }
    }

    /** formulas.md, section 28. */
    @Test
    void prices_from_accounts_carry_their_years_and_rates_say_how_far_they_lie_above() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.accountsPrices())) {
            assertThat(Table.named(workbook, "tblVaerdi").text(0, "Grundlag for pris"))
                    .isEqualTo("regnskab 2025, 2018-priser");
            Table prices = Table.named(workbook, "tblPriser");
            assertThat(prices.cell(0, "Over regnskab, pct. (2)/(1)-1").getNumericCellValue())
                    .isEqualTo(0.18585, within(0.00001));
            assertThat(prices.cell(0, "Over regnskab, pct. (3)/(1)-1").getNumericCellValue())
                    .isEqualTo(0.08081, within(0.00001));
            assertThat(prices.text(1, "Satspris, målt andel, kr. (3)")).isEqualTo("ukendt");
        }
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            assertThat(Table.isThere(workbook, "tblPriser"))
                    .as("without accounts nothing is compared")
                    .isFalse();
        }
    }

    private static void change(XSSFWorkbook workbook, int assumption, double value) {
        Table.named(workbook, "tblForudsaetninger").cell(assumption, "Værdi").setCellValue(value);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
    }

    @Test
    void a_wrong_formula_is_an_error_though_an_assumption_that_has_no_part_in_it_is_changed() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table.named(workbook, "tblResultat").cell(1, "Faktisk antal (2)").setCellValue(1);
            change(workbook, 0, 99_000);

            assertThat(new Overview(workbook).content()).contains(" fejl");
        }
    }

    /** Each yellow cell in turn: something else than the warning must change. */
    @Test
    void every_value_that_may_be_changed_changes_a_figure() throws IOException {
        int yellow = 0;
        int rows;
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            rows = Table.named(workbook, "tblForudsaetninger").rows();
        }
        for (int row = 0; row < rows; row++) {
            try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
                Table assumptions = Table.named(workbook, "tblForudsaetninger");
                String before = Table.named(workbook, "tblVaerdi").content();
                Cell value = assumptions.cell(row, "Værdi");
                value.setCellValue(value.getNumericCellValue() + 1);
                XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
                boolean warned = new Overview(workbook).content().contains("Forudsætning ændret");
                assertThat(assumptions.text(row, "Status")).isEqualTo(warned ? "ændret" : "til oplysning");
                assertThat(Table.named(workbook, "tblVaerdi").content().equals(before))
                        .isEqualTo(!warned);
                yellow += warned ? 1 : 0;
            }
        }
        assertThat(yellow).isEqualTo(4);
    }

    @Test
    void the_price_of_a_published_amount_stands_apart_from_the_calculated_value() throws IOException {
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full())) {
            Table result = Table.named(workbook, "tblVaerdi");
            assertThat(result.text(result.rows(), "Afledt pris, kr. (beløb ÷ forskel)"))
                    .isEqualTo("62500");
            assertThat(result.text(result.rows(), "Enhedspris, kr. (8)")).startsWith("62880.49");
            assertThat(result.text(result.rows(), "Grundlag for pris"))
                    .isEqualTo("vægtet pris; værdien er summen, konstrueret");
        }
    }
}
