package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** What holds for every workbook we publish, whatever it shows: readable, traceable, and nothing Excel would repair. */
public final class WorkbookRules {

    private static final Set<String> KNOWN_TABLES = Set.of(
            "tblResultat",
            "tblKommuner",
            "tblUdvikling",
            "tblLedighed",
            "tblUdviklingSiden",
            "tblRegister",
            "tblRegisterYdelser",
            "tblRegisterRefusion",
            "tblRegisterDeltid",
            "tblRegisterKategori",
            "tblAfstemning",
            "tblRevision",
            "tblForudsaetninger",
            "tblKontroller",
            "tblAendringer",
            "tblNoter",
            "tblKilder");

    /** Of the standard font. */
    private static final double POINTS_PER_CHARACTER = 5.25;

    /** A4 landscape between the margins. */
    private static final double PRINTED_WIDTH = 784;

    private final XSSFWorkbook workbook;

    private WorkbookRules(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Fails with the first broken rule and where it is broken. */
    public static void check(Path file) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            new WorkbookRules(workbook).checkAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkAll() {
        checkWorkbook();
        Set<String> tables = new HashSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            checkSheet(sheet, i);
            checkPrint(sheet);
            sheet.forEach(row -> row.forEach(this::checkCell));
            sheet.getHyperlinkList().forEach(this::checkLink);
            sheet.getTables().forEach(table -> {
                assertThat(tables.add(table.getName().toLowerCase(Locale.ROOT)))
                        .as("table name %s is used once", table.getName())
                        .isTrue();
                TableRules.check(table);
                if (table.getName().equals("tblKontroller")) {
                    CheckRules.check(table);
                }
                assertThat(table.getName()).isIn(KNOWN_TABLES);
            });
            checkDrawing(sheet);
        }
    }

    private void checkWorkbook() {
        POIXMLProperties properties = workbook.getProperties();
        assertThat(properties.getCoreProperties().getTitle()).isNotBlank();
        assertThat(properties.getCoreProperties().getCreator()).isEqualTo("jobregnskab");
        assertThat(properties.getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                .isPresent();
        assertThat(properties.getCustomProperties().getProperty("calculationId").getLpwstr())
                .isNotBlank();
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(workbook.getExternalLinksTable()).isEmpty();
        assertThat(workbook.isMacroEnabled()).isFalse();
        for (Name name : workbook.getAllNames()) {
            assertThat(name.getNameName()).as("defined name").isASCII();
            assertThat(name.getRefersToFormula()).doesNotContain("#REF!");
        }
    }

    private void checkSheet(XSSFSheet sheet, int index) {
        assertThat(workbook.getSheetVisibility(index)).isEqualTo(SheetVisibility.VISIBLE);
        assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
        assertThat(sheet.getMergedRegions())
                .as("merged cells of %s", sheet.getSheetName())
                .isEmpty();
        assertThat(text(sheet, "A1")).as("title of %s", sheet.getSheetName()).isNotBlank();
        assertThat(text(sheet, "A2"))
                .as("explanation of %s", sheet.getSheetName())
                .isNotBlank();
        assertThat(sheet.getTables()).hasSizeLessThanOrEqualTo(1);
        for (Row row : sheet) {
            assertThat(row.getZeroHeight())
                    .as("hidden row %s of %s", row.getRowNum(), sheet.getSheetName())
                    .isFalse();
        }
        if (!sheet.getTables().isEmpty()) {
            XSSFTable table = sheet.getTables().get(0);
            assertThat(sheet.getPaneInformation())
                    .as("frozen header of %s", sheet.getSheetName())
                    .isNotNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(table.getStartRowIndex());
            assertThat(sheet.getLastRowNum())
                    .as("last row of %s", sheet.getSheetName())
                    .isEqualTo(table.getEndRowIndex());
        }
    }

    private static void checkPrint(XSSFSheet sheet) {
        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        checkPrintedSize(sheet);
        assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
        assertThat(sheet.getFooter().getLeft()).isNotBlank();
    }

    /** Ten points on the screen are at least seven on paper; a second page across repeats the names. */
    private static void checkPrintedSize(XSSFSheet sheet) {
        short pages = sheet.getPrintSetup().getFitWidth();
        assertThat(pages).isIn((short) 1, (short) 2);
        if (sheet.getTables().isEmpty()) {
            return;
        }
        assertThat(sheet.getRepeatingColumns() != null)
                .as("names repeated on %s", sheet.getSheetName())
                .isEqualTo(pages == 2);
        double points = 0;
        for (int i = 0; i <= sheet.getTables().get(0).getEndColIndex(); i++) {
            points += sheet.getColumnWidth(i) / 256.0 * POINTS_PER_CHARACTER;
            boolean repeated = pages == 2 && i <= sheet.getRepeatingColumns().getLastColumn();
            points += repeated ? sheet.getColumnWidth(i) / 256.0 * POINTS_PER_CHARACTER : 0;
        }
        assertThat(10 * pages * PRINTED_WIDTH / points)
                .as("printed size of %s", sheet.getSheetName())
                .isGreaterThanOrEqualTo(7);
    }

    private void checkCell(Cell cell) {
        String where = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        CellType type = cell.getCellType();
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        assertThat(type).as(where).isNotEqualTo(CellType.ERROR);
        assertThat(style.getQuotePrefixed())
                .as("%s: text is quote-prefixed, and nothing else is", where)
                .isEqualTo(type == CellType.STRING || type == CellType.BLANK && style.getQuotePrefixed());
        if (type == CellType.FORMULA) {
            assertThat(cell.getCachedFormulaResultType()).as(where).isIn(CellType.NUMERIC, CellType.STRING);
            assertThat(cell.getCellFormula()).as(where).doesNotContain("[@").doesNotContain("_xlfn");
        } else if (type == CellType.STRING) {
            assertThat(cell.getStringCellValue())
                    .as(where)
                    .doesNotContain("NaN", "xxx ", "Infinity")
                    .isNotEqualTo("null");
        }
    }

    private void checkLink(Hyperlink link) {
        CellReference target = new CellReference(link.getAddress());
        assertThat(workbook.getSheet(target.getSheetName()))
                .as("target of link %s", link.getAddress())
                .isNotNull();
    }

    private static void checkDrawing(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        List<CTTwoCellAnchor> anchors = drawing.getCTDrawing().getTwoCellAnchorList();
        assertThat(drawing.getCharts()).hasSameSizeAs(anchors);
        for (CTTwoCellAnchor anchor : anchors) {
            assertThat(anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
                    .as("alternative text of a chart on %s", sheet.getSheetName())
                    .isNotBlank();
        }
        drawing.getCharts().forEach(ChartRules::check);
    }

    private static String text(XSSFSheet sheet, String address) {
        CellReference reference = new CellReference(address);
        return sheet.getRow(reference.getRow()).getCell(reference.getCol()).getStringCellValue();
    }
}
