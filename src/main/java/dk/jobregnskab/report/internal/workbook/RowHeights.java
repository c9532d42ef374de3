package dk.jobregnskab.report.internal.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fits rows to their wrapped text by counting, so that the same file comes out on machines with other fonts or none. */
final class RowHeights {

    private static final float LINE = 13.2f;
    private static final float TALLEST = 409f;
    /** Per unit of column width, cautiously. */
    private static final double CHARACTERS = 1.12;

    private static final double BOLD_CHARACTERS = 0.98;

    private RowHeights() {}

    /** With a spare line for the filter button. */
    static void fitHeader(XSSFRow header) {
        fit(header, 1);
    }

    static void fitBody(XSSFSheet sheet, int from, int to) {
        for (int i = from; i <= to; i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null) {
                fit(row, 0);
            }
        }
    }

    private static void fit(XSSFRow row, int spareLines) {
        int lines = 1;
        for (Cell cell : row) {
            XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
            if (cell.getCellType() == CellType.STRING && style.getWrapText()) {
                double width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
                double characters = width * (style.getFont().getBold() ? BOLD_CHARACTERS : CHARACTERS);
                lines = Math.max(lines, lines(cell.getStringCellValue(), (int) characters));
            }
        }
        row.setHeightInPoints(Math.min(TALLEST, (lines + spareLines) * LINE + 3));
    }

    /** How many lines a text takes when it is wrapped at words. */
    static int lines(String text, int charactersPerLine) {
        int capacity = Math.max(1, charactersPerLine);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, capacity);
        }
        return lines;
    }

    private static int paragraphLines(String paragraph, int capacity) {
        int lines = 1;
        int used = 0;
        for (String word : paragraph.split(" ", -1)) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed <= capacity) {
                used = needed;
            } else {
                lines += used == 0 ? 0 : 1;
                lines += (word.length() - 1) / capacity;
                used = word.isEmpty() ? 0 : (word.length() - 1) % capacity + 1;
            }
        }
        return lines;
    }
}
