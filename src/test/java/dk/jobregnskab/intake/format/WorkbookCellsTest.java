package dk.jobregnskab.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.fixture.BuiltWorkbook;
import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of an Excel file stand for, and which of them refuse it. */
class WorkbookCellsTest {

    private static final String[] HEADER = {"Kommune", "Periode", "Antal"};

    private static final String VALUE_OF_A_FORMULA = "</f>(<v[^>]*/>|<v[^>]*>[^<]*</v>)?";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private List<String> read(BuiltWorkbook workbook) {
        Table table = TableFile.open(
                workbook.write(folder), List.of(StandardCharsets.UTF_8), labels -> labels.contains("Kommune"));
        List<String> rows = new ArrayList<>();
        try (Table.Rows read = table.rows()) {
            for (RawRow row = read.next(); row != null; row = read.next()) {
                rows.add(String.join("|", row.cells().stream().map(Cell::text).toList()));
            }
        }
        return rows;
    }

    private void assertRefused(BuiltWorkbook workbook, String rule, String... words) {
        assertThatThrownBy(() -> read(workbook))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.problem().rule()).isEqualTo(rule))
                .message()
                .contains(words);
    }

    private static Sheet table(XSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet("Data");
        BuiltWorkbook.fill(sheet, 0, "Antal fuldtidspersoner");
        BuiltWorkbook.fill(sheet, 2, HEADER);
        BuiltWorkbook.fill(sheet, 3, "Ballerup", "2026M07", "1");
        return sheet;
    }

    private static BuiltWorkbook calculated(int row, int column) {
        return BuiltWorkbook.of(workbook -> {
            Sheet sheet = table(workbook);
            Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            found.createCell(column).setCellFormula("1+2");
        });
    }

    private static BuiltWorkbook uncalculated(int row, int column, String value) {
        return calculated(row, column).part("sheet1.xml", xml -> xml.replaceAll(VALUE_OF_A_FORMULA, "</f>" + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<v/>", "<v></v>"})
    void aFormulaThatWasNeverCalculatedRefusesTheFileByItsCell(String value) {
        assertRefused(
                uncalculated(3, 2, value), "formula", "Data!C4", "never calculated", "Open it in Excel and save it");
    }

    @Test
    void theNoughtThatALibraryStoresWithAFormulaIsNoValue() {
        BuiltWorkbook written = uncalculated(3, 2, "<v>0</v>")
                .part("workbook.xml", xml -> xml.replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>"));

        assertRefused(written, "formula", "Data!C4", "never calculated");
        assertThat(read(uncalculated(3, 2, "<v>0</v>"))).containsExactly("Ballerup|2026M07|0");
    }

    @Test
    void theFirstSuchCellIsNamed() {
        BuiltWorkbook two = BuiltWorkbook.of(workbook -> {
                    Row row = BuiltWorkbook.fill(table(workbook), 4, "Herlev", "2026M07");
                    row.createCell(1).setCellFormula("B4");
                    row.createCell(2).setCellFormula("C4*2");
                })
                .part("sheet1.xml", xml -> xml.replaceAll(VALUE_OF_A_FORMULA, "</f>"));

        assertRefused(two, "formula", "Data!B5");
    }

    @Test
    void aLabelThatWasNeverCalculatedIsNoMissingColumn() {
        assertRefused(uncalculated(2, 2, ""), "formula", "Data!C3");
        assertRefused(uncalculated(2, 0, ""), "formula", "Data!A3");
    }

    @Test
    void formulasOutsideTheTableRefuseNothing() {
        assertThat(read(uncalculated(0, 1, ""))).containsExactly("Ballerup|2026M07|1");
        assertThat(read(uncalculated(3, 5, ""))).containsExactly("Ballerup|2026M07|1");
        assertThat(read(uncalculated(6, 0, ""))).containsExactly("Ballerup|2026M07|1", "");
    }

    @Test
    void aFormulaCountsByItsLastValue() {
        assertThat(read(uncalculated(3, 2, "<v>3</v>"))).containsExactly("Ballerup|2026M07|3");
    }

    @Test
    void theEmptyTextIsAValueOfAFormula() {
        BuiltWorkbook empty = uncalculated(3, 2, "<v></v>")
                .part("sheet1.xml", xml -> xml.replaceFirst("<c r=\"C4\"[^>]*>", "<c r=\"C4\" t=\"str\">"));

        assertThat(read(empty)).containsExactly("Ballerup|2026M07|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#DIV/0!"})
    void anErrorRefusesTheFileByItsCell(String error) {
        BuiltWorkbook wrong = BuiltWorkbook.of(workbook -> table(workbook)
                .getRow(3)
                .createCell(2)
                .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.forString(error)
                        .getCode()));

        assertRefused(wrong, "cell-error", "Data!C4", error);
    }

    @Test
    void anErrorUnderAFormulaRefusesTheFileAndOneInATitleDoesNot() {
        BuiltWorkbook under = uncalculated(3, 2, "<v>#N/A</v>")
                .part("sheet1.xml", xml -> xml.replaceFirst("<c r=\"C4\"[^>]*>", "<c r=\"C4\" t=\"e\">"));
        BuiltWorkbook above = BuiltWorkbook.of(
                workbook -> table(workbook).getRow(0).createCell(1).setCellErrorValue((byte) 42));

        assertRefused(under, "cell-error", "Data!C4", "#N/A");
        assertThat(read(above)).containsExactly("Ballerup|2026M07|1");
    }

    @Test
    void aTableOnMoreThanOneVisibleSheetIsRefusedAndBothAreNamed() {
        BuiltWorkbook two = BuiltWorkbook.of(workbook -> {
            BuiltWorkbook.fill(workbook.createSheet("Forklaring"), 0, "Se næste ark");
            table(workbook);
            BuiltWorkbook.fill(workbook.createSheet("2026M08"), 4, "Periode", "Antal", "Kommune");
            BuiltWorkbook.fill(workbook.createSheet("2026M09"), 0, HEADER);
        });

        assertRefused(two, "sheets", "more than one sheet (Data, 2026M08)", "one file for each sheet");
    }

    @Test
    void sheetsThatAreHiddenOrNoTableAreNotMissed() {
        BuiltWorkbook one = BuiltWorkbook.of(workbook -> {
            table(workbook);
            BuiltWorkbook.fill(workbook.createSheet("Skjult"), 0, HEADER);
            workbook.setSheetHidden(1, true);
            BuiltWorkbook.fill(workbook.createSheet("Noter"), 0, "Afrundet til nærmeste 10");
            workbook.createSheet("Tomt");
        });

        assertThat(read(one)).containsExactly("Ballerup|2026M07|1");
    }

    private static BuiltWorkbook dated(String format, Object value, boolean since1904) {
        return BuiltWorkbook.of(workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(since1904);
            org.apache.poi.ss.usermodel.Cell cell = table(workbook).getRow(3).createCell(1);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            if (value instanceof LocalDate date) {
                cell.setCellValue(date);
            } else if (value instanceof LocalDateTime moment) {
                cell.setCellValue(moment);
            } else {
                cell.setCellValue(Double.parseDouble(value.toString()));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "m/d/yy",
                "m/d/yy h:mm",
                "dd\\-mm\\-yyyy;@",
                "[$-406]d. mmmm yyyy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[Red]d/m",
                "\"den \"d/m yyyy"
            })
    void aCellThatShowsADateIsThatDate(String format) {
        assertThat(read(dated(format, LocalDate.of(2025, 7, 1), false))).containsExactly("Ballerup|2025-07-01|1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmm-yy", "mmmm yyyy", "[$-406]mmmm\\ yyyy;@", "yyyy\\-mm", "mm/yyyy"})
    void aCellThatShowsAMonthIsThatMonth(String format) {
        assertThat(read(dated(format, LocalDate.of(2025, 7, 1), false))).containsExactly("Ballerup|2025M07|1");
        assertThat(read(dated(format, "44377", true))).containsExactly("Ballerup|2025M07|1");
    }

    @Test
    void datesCountedFrom1904AreTheSameDates() {
        assertThat(read(dated("yyyy-mm-dd", "44377", true))).containsExactly("Ballerup|2025-07-01|1");
        assertThat(read(dated("yyyy-mm-dd", "45839", false))).containsExactly("Ballerup|2025-07-01|1");
    }

    @Test
    void aTimeBelongsToItsDateUnlessItIsMidnight() {
        assertThat(read(dated("yyyy-mm-dd hh:mm", LocalDateTime.of(2025, 7, 1, 0, 0), false)))
                .containsExactly("Ballerup|2025-07-01|1");
        assertThat(read(dated("yyyy-mm-dd", LocalDateTime.of(2025, 7, 1, 13, 30), false)))
                .containsExactly("Ballerup|2025-07-01T13:30:00|1");
        assertThat(read(dated("[h]:mm", "1.5", false))).containsExactly("Ballerup|36:00:00|1");
        assertThat(read(dated("yyyy-mm-dd", "-3", false))).containsExactly("Ballerup|#####|1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.00",
                "#,##0",
                "#,##0.00\" kr. pr. dag\"",
                "0.00E+00",
                "0%",
                "@",
                "_-* #,##0\\ _d_-"
            })
    void aCellThatShowsANumberIsThatNumber(String format) {
        assertThat(read(dated(format, "45839", false))).containsExactly("Ballerup|45839.0|1");
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01,2025-07-01", "2025-07-01T00:00:00,2025-07-01", "2025-07-01T08:00:00,2025-07-01T08:00:00"})
    void aCellOfIsoDatesIsReadToo(String stored, String value) {
        BuiltWorkbook iso = dated("yyyy-mm-dd", "45839", false)
                .part(
                        "sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<c r=\"B4\"[^>]*><v>[^<]*</v>", "<c r=\"B4\" t=\"d\"><v>" + stored + "</v>"));

        assertThat(read(iso)).containsExactly("Ballerup|" + value + "|1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_rels/.rels", "xl/workbook.xml"})
    void aStrictWorkbookIsToBeSavedAsAnOrdinaryOne(String part) {
        BuiltWorkbook strict = BuiltWorkbook.of(WorkbookCellsTest::table)
                .part(
                        part,
                        xml -> xml.replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/",
                                "http://purl.oclc.org/ooxml/officeDocument/"));

        assertRefused(strict, "strict", "Strict Open XML", "ordinary Excel workbook (.xlsx)");
    }

    private static final String PHONETIC = "<rPh sb=\"0\" eb=\"4\"><t>BARERUPPU</t></rPh><phoneticPr fontId=\"1\"/>";

    @ParameterizedTest
    @ValueSource(strings = {"<t>Ballerup</t>", "<r><t>Balle</t></r><r><rPr><b/></rPr><t>rup</t></r>"})
    void howATextIsPronouncedIsNoPartOfIt(String text) {
        BuiltWorkbook shared = BuiltWorkbook.of(WorkbookCellsTest::table)
                .part("sharedStrings.xml", xml -> xml.replace("<t>Ballerup</t>", text + PHONETIC));
        BuiltWorkbook inline = BuiltWorkbook.of(WorkbookCellsTest::table)
                .part(
                        "sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<c r=\"A4\"[^>]*><v>[^<]*</v>",
                                "<c r=\"A4\" t=\"inlineStr\"><is>" + text + PHONETIC + "</is>"));

        assertThat(read(shared)).containsExactly("Ballerup|2026M07|1");
        assertThat(read(inline)).containsExactly("Ballerup|2026M07|1");
    }

    @Test
    void rowsMayBeUnnumbered() {
        BuiltWorkbook unnumbered = BuiltWorkbook.of(WorkbookCellsTest::table)
                .part("sheet1.xml", xml -> xml.replaceAll("<row r=\"\\d+\"", "<row"));

        assertThatCode(() -> read(unnumbered)).doesNotThrowAnyException();
    }
}
