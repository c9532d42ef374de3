package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.SheetId;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What every sheet has: a title in A1, an explanation in A2, and how it prints. */
public final class SheetFrame {

    private static final double SIDE_MARGIN = 0.4;
    private static final double END_MARGIN = 0.75;

    private SheetFrame() {}

    public static void write(Edition edition, SheetId id, String title, String about) {
        XSSFSheet sheet = edition.sheet(id);
        String numbered = title.replace("{table}", String.valueOf(edition.tableNumber(id)));
        boolean constructed = edition.isConstructed(id);
        text(sheet, 0, edition.marked(numbered, constructed), edition.styles().title());
        text(sheet, 1, about, edition.styles().about());
        sheet.getRow(0).setHeightInPoints(24);
        sheet.getRow(1).setHeightInPoints(18);
        sheet.setActiveCell(CellAddress.A1);
        printSetup(edition, sheet, constructed);
    }

    private static void text(XSSFSheet sheet, int rowIndex, String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(rowIndex);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(CellText.safe(text));
        cell.setCellStyle(style);
    }

    private static void printSetup(Edition edition, XSSFSheet sheet, boolean constructed) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, END_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, END_MARGIN);
        sheet.getHeader()
                .setLeft(CellText.printed(
                        edition.labels().text("print.header", edition.municipality(), sheet.getSheetName())));
        if (constructed) {
            sheet.getHeader().setCenter(edition.labels().text("constructed"));
        }
        sheet.getFooter()
                .setLeft(edition.labels()
                        .text(
                                "print.calculation",
                                CellText.printed(edition.report().calculationId())));
        sheet.getFooter().setRight(edition.labels().text("print.page"));
    }
}
