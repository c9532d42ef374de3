package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.RowHeights;
import dk.jobregnskab.workbook.text.CellText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The page of Overblik: columns that cards, charts, table and blocks share, filled from the top and no longer than the page. */
final class OverviewGrid {

    static final int COLUMNS = 11;

    /** Between the margins of A4 landscape at full size, in points. */
    static final float HEIGHT = 530;

    private static final double NAMES = 20;
    private static final double FIGURES = 12;
    /** Of a character's width at nine points, in thousandths of the font's size. */
    private static final double UNIT = 520.0 * 10 / 9;

    private final XSSFSheet sheet;
    private int next;
    private float used;

    OverviewGrid(Edition edition) {
        this.sheet = edition.canvas(ReportSheet.OVERVIEW).sheet();
        sheet.setColumnWidth(0, (int) (NAMES * 256));
        for (int i = 1; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, (int) (FIGURES * 256));
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int lastRow() {
        return next - 1;
    }

    /** Points that are left on the page. */
    float left() {
        return HEIGHT - used;
    }

    /** A new row; returns its index. */
    int row(float points) {
        XSSFRow row = sheet.createRow(next);
        row.setHeightInPoints(points);
        used += points;
        return next++;
    }

    XSSFCell cell(int row, int column, XSSFCellStyle style) {
        XSSFCell cell = sheet.getRow(row).createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** Some cells of a row, or of rows below each other, as one. */
    XSSFCell across(int row, int rows, int fromColumn, int toColumn, XSSFCellStyle style) {
        for (int i = row; i < row + rows; i++) {
            for (int column = fromColumn; column <= toColumn; column++) {
                cell(i, column, style);
            }
        }
        if (rows > 1 || toColumn > fromColumn) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, fromColumn, toColumn));
        }
        return sheet.getRow(row).getCell(fromColumn);
    }

    static void fill(XSSFCell cell, Value value) {
        if (value.formula() != null) {
            cell.setCellFormula(value.formula());
        } else if (value.number() != null) {
            cell.setCellValue(value.number().doubleValue());
        } else if (value.text() != null) {
            cell.setCellValue(CellText.safe(value.text()));
        }
    }

    /** How many lines of the sentence's fourteen points a text takes across the page. */
    static int sentenceLines(String text) {
        double width = NAMES + (COLUMNS - 1) * FIGURES - 2;
        return RowHeights.lines(text, width * UNIT * 9 / 14, true);
    }

    /** How many lines of nine points a text takes across some columns. */
    static int lines(String text, int fromColumn, int toColumn, boolean bold) {
        double width = 0;
        for (int column = fromColumn; column <= toColumn; column++) {
            width += column == 0 ? NAMES : FIGURES;
        }
        return RowHeights.lines(text, (width - 1) * UNIT, bold);
    }
}
