package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.style.RowHeights;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** A sheet with its one table: header, filter, frozen header, and rows that are filled from the top. */
public final class TableSheet {

    private static final int READABLE = 20;

    /** As many characters as fit across A4 landscape at seven points; a wider table takes two pages. */
    private static final int ONE_PAGE = 213;

    /** Below title and explanation. */
    private static final int FIRST_PRINTED = 2;

    private final Edition edition;
    private final SheetId id;
    private final List<Column> columns;
    private final XSSFSheet sheet;
    private final int headerRow;
    private int nextRow;
    private int frozen;

    /**
     * @param rows how many the table will have; a table without data still has its explaining row
     * @param rowsAbove between the explanation in A2 and the header, for what is no part of the table
     */
    public TableSheet(Edition edition, SheetId id, List<Column> columns, int rows, int rowsAbove) {
        this.edition = edition;
        this.id = id;
        this.columns = columns;
        this.sheet = edition.sheet(id);
        this.headerRow = 2 + rowsAbove;
        this.nextRow = headerRow + 1;
        writeHeader();
        createTable(Math.max(1, rows));
        edition.written(id, this);
    }

    private void writeHeader() {
        XSSFRow row = sheet.createRow(headerRow);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(header(columns.get(i).name()));
            cell.setCellStyle(edition.styles().header());
        }
        RowHeights.fitHeader(row);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    private void createTable(int rows) {
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

    /** Keeps header and first columns in sight. */
    public TableSheet freeze(int firstColumns) {
        frozen = firstColumns;
        sheet.createFreezePane(firstColumns, headerRow + 1);
        return this;
    }

    /** The same where the header stands too far down to stay in sight; Excel then shows it in place of the column letters. */
    public TableSheet freezeColumns(int firstColumns) {
        sheet.createFreezePane(firstColumns, 0);
        return this;
    }

    public TableRow row() {
        return new TableRow(edition, sheet.createRow(nextRow++), false);
    }

    /** A row of the table that stands out. */
    public TableRow strongRow() {
        return new TableRow(edition, sheet.createRow(nextRow++), true);
    }

    /** A row above the header, in the table's columns. */
    public TableRow rowAbove() {
        return new TableRow(edition, sheet.createRow(headerRow - 1), true);
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

    /** To be called when all rows are there. */
    public void fit() {
        RowHeights.fitBody(sheet, 2, headerRow - 1);
        RowHeights.fitBody(sheet, headerRow + 1, nextRow - 1);
        if (columns.stream().mapToInt(Column::width).sum() > ONE_PAGE) {
            sheet.getPrintSetup().setFitWidth((short) 2);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, Math.max(0, frozen - 1)));
            printTitleInHeader();
        }
    }

    /** In a repeated column the title would be cut where that column ends. In the header it has the second line for itself. */
    private void printTitleInHeader() {
        edition.workbook()
                .setPrintArea(
                        edition.workbook().getSheetIndex(sheet), 0, columns.size() - 1, FIRST_PRINTED, nextRow - 1);
        String title = sheet.getRow(0).getCell(0).getStringCellValue();
        sheet.getHeader().setLeft(sheet.getHeader().getLeft() + "\n" + CellText.printed(title));
        if (!sheet.getHeader().getCenter().isEmpty()) {
            sheet.getHeader().setCenter(sheet.getHeader().getCenter() + "\n ");
        }
        sheet.getFooter()
                .setLeft(sheet.getFooter().getLeft() + "\n" + edition.labels().text("print.sign"));
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

    /** The cell of a column in the row above the header, without its sheet. */
    public String above(String column) {
        return new CellReference(headerRow - 1, index(column)).formatAsString();
    }

    /** The same for formulas on other sheets. */
    public String aboveWithSheet(String column) {
        return cell(column, -2);
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

    public XSSFSheet sheet() {
        return sheet;
    }
}
