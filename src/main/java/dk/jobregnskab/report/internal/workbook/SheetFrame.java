package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.ReportModel.SeriesRow;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What every sheet has: a title in A1, an explanation in A2, and how it prints. */
final class SheetFrame {

    private static final double SIDE_MARGIN = 0.4;
    private static final double END_MARGIN = 0.75;

    /** Sheets that show nothing but our own register. */
    private static final Set<SheetId> OF_REGISTER = EnumSet.of(
            SheetId.REGISTER, SheetId.BENEFITS, SheetId.STEPS, SheetId.PART_TIME, SheetId.CATEGORIES, SheetId.REVISION);

    private SheetFrame() {}

    static void write(Edition edition, SheetId id, String title, String about) {
        XSSFSheet sheet = edition.sheet(id);
        String numbered = title.replace("{table}", String.valueOf(edition.tableNumber(id)));
        text(sheet, 0, marked(edition, id, numbered), edition.styles().title());
        text(sheet, 1, about, edition.styles().about());
        sheet.getRow(0).setHeightInPoints(24);
        sheet.getRow(1).setHeightInPoints(18);
        sheet.setActiveCell(CellAddress.A1);
        printSetup(edition, sheet);
    }

    private static String marked(Edition edition, SheetId id, String title) {
        boolean trueSeries =
                id == SheetId.UNEMPLOYMENT && edition.model().series().stream().noneMatch(SeriesRow::constructed);
        boolean trueRegister =
                OF_REGISTER.contains(id) && !edition.model().register().constructed();
        boolean trueComparisons = id == SheetId.SINCE
                && edition.model().figures().development().stream()
                        .noneMatch(development -> development.series().constructed());
        return trueSeries || trueRegister || trueComparisons
                ? edition.markedExcept(title, "notThisSheet")
                : edition.marked(title);
    }

    private static void text(XSSFSheet sheet, int rowIndex, String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(rowIndex);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(CellText.safe(text));
        cell.setCellStyle(style);
    }

    private static void printSetup(Edition edition, XSSFSheet sheet) {
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
        if (edition.model().figures().constructed()) {
            sheet.getHeader().setCenter(edition.labels().text("constructed"));
        }
        sheet.getFooter()
                .setLeft(edition.labels()
                        .text(
                                "print.calculation",
                                CellText.printed(edition.model().figures().calculationId())));
        sheet.getFooter().setRight(edition.labels().text("print.page"));
    }
}
