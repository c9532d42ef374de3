package dk.jobregnskab.workbook.style;

import dk.jobregnskab.workbook.text.TextWidth;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fits rows to their wrapped text by counting, so that the same file comes out on machines with other fonts or none. */
public final class RowHeights {

    private static final float LINE = 12.75f;
    private static final float HALF_A_LINE = 0.5f;
    private static final float TALLEST = 409f;
    /** Of the font's size: what a unit of column width holds, a little less than it is. */
    private static final double UNIT = 520;

    private static final double INDENT = 1000;
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private RowHeights() {}

    /** With half a line to spare for the filter button. */
    public static void fitHeader(XSSFRow header) {
        fit(header, HALF_A_LINE);
    }

    public static void fitBody(XSSFSheet sheet, int from, int to) {
        for (int i = from; i <= to; i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null) {
                fit(row, 0);
            }
        }
    }

    /** A row whose first cell goes across all columns. */
    public static void fitAcross(XSSFRow row, int columns) {
        XSSFCell cell = row.getCell(0);
        double width = 0;
        for (int i = 0; i < Math.max(1, columns); i++) {
            width += row.getSheet().getColumnWidth(i) / 256.0 * UNIT;
        }
        int lines = lines(text(cell), width, cell.getCellStyle().getFont().getBold());
        row.setHeightInPoints(Math.min(TALLEST, lines * LINE + 3));
    }

    private static void fit(XSSFRow row, float spareLines) {
        int lines = 1;
        for (Cell cell : row) {
            XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
            if (style.getWrapText()) {
                double width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0 * UNIT;
                double indent = style.getIndention() * INDENT;
                lines = Math.max(
                        lines, lines(text(cell), width - indent, style.getFont().getBold()));
            }
        }
        row.setHeightInPoints(Math.min(TALLEST, (lines + spareLines) * LINE + 3));
    }

    /** A formula is not computed yet: the longest text it can give. */
    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case FORMULA ->
                LITERAL.matcher(cell.getCellFormula())
                        .results()
                        .map(result -> result.group(1))
                        .max(Comparator.comparing(String::length))
                        .orElse("");
            default -> "";
        };
    }

    /**
     * How many lines a text takes when it is wrapped at words.
     *
     * @param width of the column, in thousandths of the font's size
     */
    public static int lines(String text, double width, boolean bold) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, width, bold);
        }
        return lines;
    }

    private static int paragraphLines(String paragraph, double width, boolean bold) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double needed = TextWidth.of(word, bold);
            double space = used == 0 ? 0 : TextWidth.of(" ", bold);
            if (used + space + needed <= width) {
                used += space + needed;
            } else {
                lines += used == 0 ? 0 : 1;
                int full = (int) (needed / width);
                lines += full;
                used = needed - full * width;
            }
        }
        return lines;
    }
}
