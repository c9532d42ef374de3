package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.fixture.workbook.Reports;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.fixture.workbook.WorkbookFile;
import dk.jobregnskab.fixture.workbook.WorkbookRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that never fail protect nobody: each is broken once. */
class WorkbookRulesTest {

    private record Damage(String name, Consumer<XSSFWorkbook> planted) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(
                new Damage("merged cells in a table", workbook -> sheet(workbook, "Kommuner")
                        .addMergedRegion(new CellRangeAddress(header(workbook) + 1, header(workbook) + 1, 0, 1))),
                new Damage(
                        "no title", workbook -> cell(workbook, "Grundlag", 0, 0).setBlank()),
                new Damage("no way back", workbook -> cell(workbook, "Grundlag", 1, 0)
                        .setBlank()),
                new Damage("an empty cell in a table", workbook -> inTable(workbook, 3)
                        .setBlank()),
                new Damage(
                        "text that may become a formula",
                        workbook -> inTable(workbook, 1).getCellStyle().setQuotePrefixed(false)),
                new Damage("an error cell", workbook -> inTable(workbook, 4).setCellErrorValue((byte) 7)),
                new Damage("the same header twice", workbook -> cell(workbook, "Kommuner", header(workbook), 1)
                        .setCellValue("Region")),
                new Damage("a word too long for its header", workbook -> cell(workbook, "Kommuner", header(workbook), 6)
                        .setCellValue("Fuldtidspersoner")),
                new Damage("a filter of the sheet", workbook -> sheet(workbook, "Kommuner")
                        .setAutoFilter(CellRangeAddress.valueOf("A3:C4"))),
                new Damage("a hidden sheet", workbook -> workbook.setSheetHidden(3, true)),
                new Damage("a hidden row", workbook -> sheet(workbook, "Kommuner")
                        .getRow(header(workbook) + 2)
                        .setZeroHeight(true)),
                new Damage("a tab without colour", workbook -> sheet(workbook, "Kommuner")
                        .getCTWorksheet()
                        .getSheetPr()
                        .unsetTabColor()),
                new Damage(
                        "letter paper",
                        workbook -> sheet(workbook, "Resultat").getPrintSetup().setPaperSize(PaperSize.LETTER_PAPER)),
                new Damage("print as small as ants", workbook -> sheet(workbook, "Resultat")
                        .setColumnWidth(2, 100 * 256)),
                new Damage("a link to nowhere", workbook -> sheet(workbook, "Overblik")
                        .getHyperlinkList()
                        .get(0)
                        .setLocation("'Findes ikke'!A1")),
                new Damage("a chart without alternative text", workbook -> sheet(workbook, "Resultat")
                        .getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorArray(0)
                        .getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .unsetDescr()),
                new Damage("a fault that is called OK", workbook -> check(workbook, "ADVARSEL", "Resultat")
                        .setCellValue("OK")),
                new Damage("an unknown figure that is called OK", workbook -> check(workbook, "OK", "Fundet")
                        .setCellValue("ukendt")),
                new Damage("nothing kept in sight", workbook -> sheet(workbook, "Kommuner")
                        .createFreezePane(0, 0)));
    }

    private static int header(XSSFWorkbook workbook) {
        return workbook.getTable("tblKommuner").getStartRowIndex();
    }

    private static XSSFCell inTable(XSSFWorkbook workbook, int column) {
        return cell(workbook, "Kommuner", header(workbook) + 3, column);
    }

    private static Cell check(XSSFWorkbook workbook, String result, String column) {
        Table checks = Table.named(workbook, "tblKontroller");
        return checks.cell(checks.rowWith("Resultat", result), column);
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        return workbook.getSheet(name);
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        return sheet(workbook, sheet).getRow(row).getCell(column);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damage_is_found(Damage damage, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("damaged.xlsx");
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full());
                OutputStream out = Files.newOutputStream(file)) {
            damage.planted().accept(workbook);
            workbook.write(out);
        }
        assertThatThrownBy(() -> WorkbookRules.check(file)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_workbook_saved_again_without_damage_still_keeps_them(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("saved.xlsx");
        try (XSSFWorkbook workbook = WorkbookFile.open(Reports.full());
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        WorkbookRules.check(file);
    }
}
