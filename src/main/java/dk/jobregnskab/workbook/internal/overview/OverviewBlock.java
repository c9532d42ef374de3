package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Headings and lines below each other in some of the page's columns. */
final class OverviewBlock {

    private record Entry(
            String text,
            XSSFCellStyle style,
            boolean bold,
            boolean isHeading,
            @Nullable Value value,
            @Nullable Consumer<XSSFCell> then) {}

    private final OverviewStyles styles;
    private final int fromColumn;
    private final int toColumn;
    private final List<Entry> entries = new ArrayList<>();

    OverviewBlock(OverviewStyles styles, int fromColumn, int toColumn) {
        this.styles = styles;
        this.fromColumn = fromColumn;
        this.toColumn = toColumn;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void heading(String text) {
        entries.add(new Entry(text, styles.heading(), true, true, null, null));
    }

    void line(String text) {
        line(text, styles.line(), cell -> {});
    }

    void line(String text, XSSFCellStyle style, Consumer<XSSFCell> then) {
        entries.add(new Entry(text, style, style.getFont().getBold(), false, null, then));
    }

    void line(OverviewLine line) {
        entries.add(new Entry(line.label(), styles.line(), false, false, line.value(), null));
    }

    /** Rows it takes when nothing is left out. */
    int rows() {
        return entries.stream().mapToInt(this::rows).sum();
    }

    private int rows(Entry entry) {
        int last = entry.value() == null ? toColumn : toColumn - 1;
        return OverviewGrid.lines(entry.text(), fromColumn, last, entry.bold());
    }

    /** Writes what there is room for; the last line then says that there is more, and where. */
    void write(OverviewGrid grid, int firstRow, int room, String more) {
        int row = firstRow;
        int end = firstRow + room;
        for (int i = 0; i < entries.size(); i++) {
            if (row + rowsTogether(i) > end - (endsWith(i) ? 0 : 1)) {
                grid.across(row, 1, fromColumn, toColumn, styles.line()).setCellValue(more);
                return;
            }
            int needed = rows(entries.get(i));
            write(grid, row, needed, entries.get(i));
            row += needed;
        }
    }

    /** A heading is not parted from what it heads. */
    private int rowsTogether(int index) {
        int rows = rows(entries.get(index));
        return entries.get(index).isHeading() && index + 1 < entries.size()
                ? rows + rows(entries.get(index + 1))
                : rows;
    }

    private boolean endsWith(int index) {
        return index + (entries.get(index).isHeading() ? 1 : 0) >= entries.size() - 1;
    }

    private void write(OverviewGrid grid, int row, int rows, Entry entry) {
        Value value = entry.value();
        int last = value == null ? toColumn : toColumn - 1;
        XSSFCell cell = grid.across(row, rows, fromColumn, last, entry.style());
        OverviewGrid.fill(cell, Value.text(entry.text()));
        if (value != null) {
            OverviewGrid.fill(grid.across(row, rows, toColumn, toColumn, styles.value(value.format())), value);
        }
        if (entry.then() != null) {
            entry.then().accept(cell);
        }
    }
}
