package dk.jobregnskab.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * No region begins at the foot of a printed page with its heading alone, and no chart that it begins with is cut. To be set when all rows have
 * their height.
 */
final class PageBreaks {

    /** Heading, what must be known, the table's header and its first rows. */
    private static final int KEPT_TOGETHER = 6;

    /** Programs round widths and heights in their own way. */
    private static final double CERTAIN = 0.95;

    private static final double LONG_EDGE = 842;
    private static final double SHORT_EDGE = 595;
    private static final double POINTS_OF_A_PIXEL = (double) Units.EMU_PER_PIXEL / Units.EMU_PER_POINT;

    private final XSSFSheet sheet;
    private final int columns;
    private final double page;

    /**
     * @param side margin to the left and to the right, in points
     * @param end margin above and below, in points
     */
    PageBreaks(XSSFSheet sheet, int columns, boolean landscape, double side, double end) {
        this.sheet = sheet;
        this.columns = columns;
        double width = (landscape ? LONG_EDGE : SHORT_EDGE) - 2 * side;
        double height = (landscape ? SHORT_EDGE : LONG_EDGE) - 2 * end;
        this.page = CERTAIN * height / Math.min(1, width / columnsInPoints());
    }

    private double columnsInPoints() {
        double pixels = 0;
        for (int column = 0; column < columns; column++) {
            pixels += sheet.getColumnWidthInPixels(column);
        }
        return pixels * POINTS_OF_A_PIXEL;
    }

    /**
     * @param regions first row of each, from the top
     * @param charts first rows, and with each the last
     * @param repeated a header that is printed again on every page after its own; −1 when there is none
     */
    void set(List<Integer> regions, Map<Integer, Integer> charts, int lastRow, int repeated) {
        double used = 0;
        for (int row = 0; row <= lastRow; row++) {
            double needed = regions.contains(row)
                    ? height(row, Math.min(lastRow, together(row, regions, charts)))
                    : height(row);
            if (row > 0 && sheet.isRowBroken(row - 1)) {
                used = 0;
            } else if (used + needed > page) {
                if (regions.contains(row)) {
                    sheet.setRowBreak(row - 1);
                }
                used = 0;
            }
            if (used == 0 && repeated >= 0 && row > repeated) {
                used = height(repeated);
            }
            used += height(row);
        }
    }

    /** The last row that is not parted from a region's first. */
    private int together(int region, List<Integer> regions, Map<Integer, Integer> charts) {
        int next = regions.stream().filter(row -> row > region).findFirst().orElse(Integer.MAX_VALUE);
        int last = Math.min(region + KEPT_TOGETHER, next) - 1;
        int chart = charts.entrySet().stream()
                .filter(rows -> rows.getKey() > region && rows.getKey() <= last)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(last);
        return height(region, chart) > page ? last : Math.max(last, chart);
    }

    private double height(int from, int to) {
        double height = 0;
        for (int row = from; row <= to; row++) {
            height += height(row);
        }
        return height;
    }

    private double height(int index) {
        XSSFRow row = sheet.getRow(index);
        if (row == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }
}
