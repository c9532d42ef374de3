package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.style.TabColour;
import dk.jobregnskab.workbook.text.CellText;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What every sheet has: its title, the way back to Overblik, the colour of its tab, what stays in sight, and how it prints. */
public final class SheetFinish {

    private static final double SIDE_MARGIN = 0.25;
    private static final double END_MARGIN = 0.42;
    private static final double EDGE = 0.18;
    private static final int INCH = 72;
    private static final int WHOLE = 100;

    private SheetFinish() {}

    /** To be called when all regions are written. */
    public static void finish(Edition edition, SheetCanvas canvas) {
        XSSFSheet sheet = canvas.sheet();
        ReportSheet plan = canvas.plan();
        boolean constructed = edition.isConstructed(plan);
        String title = edition.labels().text(plan.key() + ".title", edition.municipality(), edition.period());
        canvas.row(0).setHeightInPoints(24);
        XSSFCell cell = canvas.row(0).createCell(0);
        cell.setCellValue(CellText.safe(edition.marked(title, constructed)));
        cell.setCellStyle(edition.styles().title());
        wayBack(edition, canvas);
        canvas.fit();
        freeze(canvas);
        canvas.lastTable()
                .ifPresent(table ->
                        sheet.setRepeatingRows(new CellRangeAddress(table.headerRow(), table.headerRow(), -1, -1)));
        print(edition, sheet, plan.landscape(), constructed);
        new PageBreaks(sheet, canvas.columns(), plan.landscape(), SIDE_MARGIN * INCH, END_MARGIN * INCH)
                .set(
                        canvas.regions(),
                        canvas.charts(),
                        canvas.lastRow(),
                        canvas.lastTable().map(TableRegion::headerRow).orElse(-1));
        setPrintArea(edition, canvas);
    }

    /** Data is for the screen: what is printed of it is an empty cell, that is nothing. */
    private static void setPrintArea(Edition edition, SheetCanvas canvas) {
        boolean data = canvas.plan().equals(ReportSheet.DATA);
        int columns = Math.max(1, canvas.columns());
        int index = edition.workbook().getSheetIndex(canvas.sheet());
        edition.workbook()
                .setPrintArea(index, data ? columns : 0, data ? columns : columns - 1, 0, data ? 0 : canvas.lastRow());
    }

    private static XSSFColor colour(ReportSheet.Reader reader) {
        return switch (reader) {
            case DIRECTOR -> TabColour.BLUE;
            case CONTROLLER -> TabColour.GREEN;
            case AUDITOR -> TabColour.GREY;
        };
    }

    private static void wayBack(Edition edition, SheetCanvas canvas) {
        XSSFCell cell = canvas.row(1).createCell(0);
        String name = edition.name(ReportSheet.OVERVIEW);
        cell.setCellValue("← " + name);
        cell.setCellStyle(edition.styles().link());
        edition.link(cell, ReportSheet.OVERVIEW, edition.labels().text("overview.link", name));
    }

    private static void freeze(SheetCanvas canvas) {
        if (canvas.tables().size() == 1) {
            TableRegion table = canvas.tables().get(0);
            canvas.sheet().createFreezePane(table.frozen(), table.headerRow() + 1);
        } else {
            canvas.sheet().createFreezePane(1, 2);
        }
    }

    /** The same for all sheets, Overblik too. */
    public static void print(Edition edition, XSSFSheet sheet, boolean landscape, boolean constructed) {
        sheet.setTabColor(colour(edition.plan(sheet).reader()));
        sheet.setZoom(WHOLE);
        sheet.setSelected(false);
        sheet.setActiveCell(CellAddress.A1);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        print.setLandscape(landscape);
        print.setLeftToRight(false);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, END_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, END_MARGIN);
        sheet.setMargin(PageMargin.HEADER, EDGE);
        sheet.setMargin(PageMargin.FOOTER, EDGE);
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
                                CellText.printed(edition.report().shortId())));
        sheet.getFooter().setRight(edition.labels().text("print.page"));
    }
}
