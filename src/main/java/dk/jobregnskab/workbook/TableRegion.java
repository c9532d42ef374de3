package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.style.RowHeights;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** A table of a sheet: header, filter, and rows that are filled from the top. */
public final class TableRegion {

    private static final int READABLE = 20;

    private final Edition edition;
    private final RegionId id;
    private final List<Column> columns;
    private final XSSFSheet sheet;
    private final int headerRow;
    private final int rows;
    private int nextRow;
    private boolean below;
    private int frozen = 1;

    /**
     * Takes its rows of the sheet.
     *
     * @param rows how many the table will have; a table without data still has its explaining row
     * @param rowsBelow right below it, such as for a published total: as a row among the parts a pivot would count it twice
     */
    public TableRegion(Edition edition, RegionId id, List<Column> columns, int rows, int rowsBelow) {
        this.edition = edition;
        this.id = id;
        this.columns = columns;
        this.rows = Math.max(1, rows);
        SheetCanvas canvas = edition.canvas(id);
        this.sheet = canvas.sheet();
        this.headerRow = canvas.take(1 + this.rows + rowsBelow);
        this.nextRow = headerRow + 1;
        for (int i = 0; i < columns.size(); i++) {
            canvas.widen(i, columns.get(i).width());
        }
        writeHeader();
        createTable();
        canvas.add(this);
        edition.written(id, this);
    }

    private void writeHeader() {
        XSSFRow row = sheet.createRow(headerRow);
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(header(columns.get(i).name()));
            cell.setCellStyle(edition.styles().header());
        }
    }

    private void createTable() {
        AreaReference area = new AreaReference(
                new CellReference(headerRow, 0),
                new CellReference(headerRow + rows, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(id.table());
        table.setDisplayName(id.table());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.setStyleName("TableStyleLight1");
        table.updateHeaders();
    }

    /** Keeps its first columns in sight, and where it is alone on its sheet its header. */
    public TableRegion freeze(int firstColumns) {
        frozen = firstColumns;
        return this;
    }

    int frozen() {
        return frozen;
    }

    public int headerRow() {
        return headerRow;
    }

    public TableRow row() {
        return new TableRow(edition, sheet.createRow(nextRow++), false);
    }

    /** A row of the table that stands out. */
    public TableRow strongRow() {
        return new TableRow(edition, sheet.createRow(nextRow++), true);
    }

    /** A row right below the table, in its columns. */
    public TableRow rowBelow() {
        below = true;
        return new TableRow(edition, sheet.createRow(headerRow + rows + 1), true);
    }

    /** The one row of a table without data: the sentence in the first column that is wide enough to read it. */
    public void explain(String sentence) {
        TableRow row = row();
        boolean said = false;
        for (Column column : columns) {
            boolean here = !said && column.width() >= READABLE;
            row.text(here ? sentence : edition.labels().text("word.nothing"));
            said |= here;
        }
    }

    void fit() {
        RowHeights.fitHeader(sheet.getRow(headerRow));
        RowHeights.fitBody(sheet, headerRow + 1, headerRow + rows + (below ? 1 : 0));
    }

    private String header(String column) {
        return edition.labels().header(id, column);
    }

    private int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id.key() + " has no column " + column);
    }

    /** The column in the row of the formula, in the long form: the short one is for typing in Excel only. */
    public String here(String column) {
        return id.table() + "[[#This Row],[" + header(column) + "]]";
    }

    /** All of the column. Two brackets, for headers with commas, stops and signs. */
    public String all(String column) {
        return id.table() + "[[" + header(column) + "]]";
    }

    /** The cell of a column in the row below the table, without its sheet. */
    public String below(String column) {
        return new CellReference(headerRow + rows + 1, index(column)).formatAsString();
    }

    /** The same for formulas on other sheets. */
    public String belowWithSheet(String column) {
        return cell(column, rows);
    }

    /** The cell of a column in the table's n-th row, counted from 0, with its sheet. */
    public String cell(String column, int row) {
        return new CellReference(sheet.getSheetName(), headerRow + 1 + row, index(column), true, true).formatAsString();
    }

    /** Cells of a column from one row of the table to another. */
    public CellRangeAddress range(String column, int fromRow, int toRow) {
        int column0 = index(column);
        return new CellRangeAddress(headerRow + 1 + fromRow, headerRow + 1 + toRow, column0, column0);
    }

    /** All cells of a column. */
    public CellRangeAddress range(String column) {
        return range(column, 0, rows - 1);
    }

    public XSSFSheet sheet() {
        return sheet;
    }
}
