package dk.jobregnskab.report.internal.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Fits rows to their wrapped text by counting, so that the same file comes out on machines with other fonts or none. */
final class RowHeights {

    private static final float LINE = 13.2f;
    private static final float TALLEST = 409f;
    private static final double BODY_CHARACTERS = 1.05;
    /** Bold, and the filter button takes its part. */
    private static final double HEADER_CHARACTERS = 0.88;

    private RowHeights() {}

    static void fitHeader(Row header) {
        fit(header, HEADER_CHARACTERS, 1);
    }

    static void fitBody(Sheet sheet, int from, int to) {
        for (int i = from; i <= to; i++) {
            Row row = sheet.getRow(i);
            if (row != null) {
                fit(row, BODY_CHARACTERS, 0);
            }
        }
    }

    private static void fit(Row row, double charactersPerWidth, int spareLines) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                double width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
                lines = Math.max(lines, lines(cell.getStringCellValue(), (int) (width * charactersPerWidth)));
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
