package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.chart.ChartFrame;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.style.RowHeights;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet while it is written, from the top: its regions stand below each other and share its columns. */
public final class SheetCanvas {

    /** Title, and the way back. */
    private static final int HEAD = 2;

    private final Edition edition;
    private final ReportSheet plan;
    private final XSSFSheet sheet;
    private final List<Integer> paragraphs = new ArrayList<>();
    private final List<Integer> regions = new ArrayList<>();
    private final List<TableRegion> tables = new ArrayList<>();
    private final List<ChartFrame> charts = new ArrayList<>();
    private int next = HEAD;
    private int columns;

    SheetCanvas(Edition edition, ReportSheet plan, XSSFSheet sheet) {
        this.edition = edition;
        this.plan = plan;
        this.sheet = sheet;
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    ReportSheet plan() {
        return plan;
    }

    /** Whether anything stands on it. */
    public boolean isUsed() {
        return next > HEAD;
    }

    /** Begins a region below the one before: its title, numbered when it has a table, and what must be known to read it. */
    public void begin(RegionId region, String title, String about) {
        if (isUsed()) {
            next++;
        }
        regions.add(next);
        String numbered = title.replace("{table}", String.valueOf(edition.tableNumber(region)));
        write(
                take(1),
                edition.marked(numbered, edition.isConstructed(region)),
                edition.styles().heading());
        paragraph(about);
    }

    /** A sentence as wide as the sheet, in as many lines as it takes. */
    public void paragraph(String text) {
        paragraph(text, edition.styles().plain());
    }

    public void paragraph(String text, CellStyle style) {
        if (!text.isBlank()) {
            paragraphs.add(next);
            write(take(1), text, style);
        }
    }

    private void write(int rowIndex, String text, CellStyle style) {
        XSSFRow row = row(rowIndex);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(CellText.safe(text));
        cell.setCellStyle(style);
    }

    /** Reserves rows and returns the first. */
    public int take(int rows) {
        int first = next;
        next += rows;
        return first;
    }

    public XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** What follows begins on a new printed page. */
    public void breakPage() {
        if (isUsed()) {
            sheet.setRowBreak(next - 1);
        }
    }

    /** At least so wide, in characters. */
    public void widen(int column, int width) {
        int before = column < columns ? sheet.getColumnWidth(column) : 0;
        for (int i = columns; i <= column; i++) {
            sheet.setColumnWidth(i, 0);
        }
        columns = Math.max(columns, column + 1);
        sheet.setColumnWidth(column, Math.max(before, width * 256));
    }

    int columns() {
        return columns;
    }

    void add(TableRegion table) {
        tables.add(table);
    }

    /** A chart in rows of its own that were taken for it, from one column to another, the last excluded. */
    public Charts chart(int row, int rows, int fromColumn, int toColumn) {
        ChartFrame chart = ChartFrame.at(sheet, edition.labels().languageTag(), fromColumn, row, toColumn, row + rows);
        charts.add(chart);
        return new Charts(chart);
    }

    /** The table whose header is repeated on following pages: the last, since no other goes over more than one if it can be helped. */
    Optional<TableRegion> lastTable() {
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1));
    }

    /** First row of each. */
    List<Integer> regions() {
        return List.copyOf(regions);
    }

    /** First rows of the charts, and with each the last. */
    Map<Integer, Integer> charts() {
        Map<Integer, Integer> rows = new TreeMap<>();
        charts.forEach(chart -> rows.merge(chart.firstRow(), chart.lastRow(), Math::max));
        return rows;
    }

    List<TableRegion> tables() {
        return List.copyOf(tables);
    }

    int lastRow() {
        return next - 1;
    }

    /** To be called when all regions are there and the columns have their width. */
    void fit() {
        for (TableRegion table : tables) {
            table.fit();
        }
        for (int row : paragraphs) {
            if (columns > 1) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
            }
            RowHeights.fitAcross(row(row), columns);
        }
        charts.forEach(ChartFrame::fit);
    }
}
