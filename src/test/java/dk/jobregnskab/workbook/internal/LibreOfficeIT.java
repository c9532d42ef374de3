package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.workbook.Office;
import dk.jobregnskab.fixture.workbook.PrintedPages;
import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A second spreadsheet program opens the workbook, computes the same, and shows it the Danish way. */
class LibreOfficeIT {

    @BeforeEach
    void isThere() throws Exception {
        Office.require("LibreOffice", "soffice", "--version");
    }

    @ParameterizedTest
    @MethodSource("dk.jobregnskab.fixture.workbook.Reports#all")
    void computes_every_formula_to_the_value_we_stored(Reports.Named report, @TempDir Path folder) throws Exception {
        Path ours = WorkbookFile.in(folder, report.name(), report.model());
        Path theirs = Office.convert(ours, "xlsx", folder);
        int compared = 0;
        try (InputStream ourBytes = Files.newInputStream(ours);
                InputStream theirBytes = Files.newInputStream(theirs);
                XSSFWorkbook stored = new XSSFWorkbook(ourBytes);
                XSSFWorkbook computed = new XSSFWorkbook(theirBytes)) {
            for (Sheet sheet : stored) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            compare(cell, computed);
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(report.name().equals("full") ? 300 : 0);
    }

    private static void compare(Cell stored, XSSFWorkbook computed) {
        String where = stored.getSheet().getSheetName() + "!" + stored.getAddress();
        Cell other = computed.getSheet(stored.getSheet().getSheetName())
                .getRow(stored.getRowIndex())
                .getCell(stored.getColumnIndex());
        assertThat(other.getCellType()).as("%s is still a formula", where).isEqualTo(CellType.FORMULA);
        assertThat(other.getCachedFormulaResultType()).as(where).isEqualTo(stored.getCachedFormulaResultType());
        if (stored.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(other.getNumericCellValue())
                    .as(where)
                    .isCloseTo(stored.getNumericCellValue(), Assertions.within(1e-6));
        } else {
            assertThat(other.getStringCellValue()).as(where).isEqualTo(stored.getStringCellValue());
        }
    }

    /** Without this the comparison above could be one of stored values with themselves. */
    @Test
    void really_computes_again(@TempDir Path folder) throws Exception {
        Path planted = folder.resolve("planted.xlsx");
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full());
                OutputStream out = Files.newOutputStream(planted)) {
            difference(workbook).setCellValue(999);
            workbook.write(out);
        }
        try (InputStream in = Files.newInputStream(Office.convert(planted, "xlsx", folder));
                XSSFWorkbook computed = new XSSFWorkbook(in)) {
            assertThat(difference(computed).getNumericCellValue()).isEqualTo(200);
        }
    }

    private static Cell difference(XSSFWorkbook workbook) {
        Table result = Table.named(workbook, "tblResultat");
        return result.cell(result.rows(), "Forskel, antal (3)=(1)-(2)");
    }

    @Test
    void prints_danish_numbers_on_few_pages(@TempDir Path folder) throws Exception {
        Office.require("pdftotext", "pdftotext", "-v");
        Path pdf = Office.convert(WorkbookFile.in(folder, "full", Reports.full()), "pdf", folder);
        String text = Office.run(List.of("pdftotext", "-layout", pdf.toString(), "-"));

        assertThat(text).contains("2.870").contains("2.670").contains("+7,0%").contains("12,5");
        assertThat(text).contains("20.11.2019").contains("Side 1 af ").contains("uændret");
        assertThat(text)
                .doesNotContain("#NAME")
                .doesNotContain("#VALUE")
                .doesNotContain("###")
                .doesNotContain("Err:");
    }

    /** The office program makes names along a full axis a little smaller. */
    private static final double LEAST_ON_AN_AXIS = 7.8;

    static Stream<Reports.Named> ofFewAndMany() {
        Set<String> names = Set.of(
                "english", "onlyBenchmark", "onlySeries", "onlyRegister", "hiddenCells", "ofSpells", "longHistory");
        return Reports.all().stream().filter(report -> names.contains(report.name()));
    }

    @ParameterizedTest
    @MethodSource("ofFewAndMany")
    void what_there_is_little_or_much_of_prints_too(Reports.Named report, @TempDir Path folder) throws Exception {
        Office.require("pdftotext", "pdftotext", "-v");
        Path pdf = Office.convert(WorkbookFile.in(folder, report.name(), report.model()), "pdf", folder);
        String boxes = Office.run(List.of("pdftotext", "-bbox", pdf.toString(), "-"));

        assertThat(boxes).doesNotContain("###", "#NAME", "#VALUE", "#REF", "Err:");
        assertThat(PrintedPages.of(boxes, "Ballerup"))
                .allSatisfy(
                        sheet -> assertThat(sheet.smallest()).as(sheet.name()).isGreaterThanOrEqualTo(LEAST_ON_AN_AXIS))
                .first()
                .satisfies(overview -> assertThat(overview.pages()).isEqualTo(1));
    }

    /** Sizes as printed, from the boxes of the words; how many pages, and of what size the smallest word is, is said sheet by sheet. */
    @Test
    void every_sheet_can_be_read_on_paper_and_all_are_few_pages(@TempDir Path folder) throws Exception {
        Office.require("pdftotext", "pdftotext", "-v");
        Path pdf = Office.convert(WorkbookFile.in(folder, "full", Reports.full()), "pdf", folder);
        List<PrintedPages.Sheet> sheets =
                PrintedPages.of(Office.run(List.of("pdftotext", "-bbox", pdf.toString(), "-")), "Ballerup");
        sheets.forEach(sheet -> System.out.printf(
                "%s: %d pages, smallest print %.1f points%n", sheet.name(), sheet.pages(), sheet.smallest()));

        assertThat(sheets)
                .extracting(PrintedPages.Sheet::name)
                .startsWith("Overblik", "Resultat")
                .doesNotContain("Data");
        assertThat(sheets.get(0).pages()).isEqualTo(1);
        assertThat(sheets.get(0).smallest()).isGreaterThanOrEqualTo(9);
        assertThat(sheets.get(0).pages() + sheets.get(1).pages()).isLessThanOrEqualTo(4);
        assertThat(sheets)
                .allSatisfy(
                        sheet -> assertThat(sheet.smallest()).as(sheet.name()).isGreaterThan(7.99));
        assertThat(sheets.stream().mapToInt(PrintedPages.Sheet::pages).sum()).isLessThanOrEqualTo(18);
    }
}
