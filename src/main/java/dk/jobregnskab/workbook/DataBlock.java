package dk.jobregnskab.workbook;

import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Figures that only charts draw, on Data, under a title and a header. What is unknown stays empty: a word would be drawn as 0. */
public final class DataBlock {

    private static final int WIDTH = 14;

    private final Edition edition;
    private final SheetCanvas canvas;
    private final int firstRow;
    private final int rows;

    /** @param headers the first of what stands along the axis */
    public DataBlock(Edition edition, String title, List<String> headers, int rows) {
        this.edition = edition;
        this.canvas = edition.canvas(ReportSheet.DATA);
        this.rows = rows;
        if (canvas.isUsed()) {
            canvas.take(1);
        }
        int titleRow = canvas.take(2 + rows);
        this.firstRow = titleRow + 2;
        canvas.widen(0, 2 * WIDTH);
        cell(titleRow, 0, edition.styles().heading()).setCellValue(CellText.safe(title));
        for (int i = 0; i < headers.size(); i++) {
            canvas.widen(i, WIDTH);
            cell(titleRow + 1, i, edition.styles().section()).setCellValue(CellText.safe(headers.get(i)));
        }
    }

    private XSSFCell cell(int row, int column, CellStyle style) {
        XSSFCell cell = canvas.row(row).createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    public DataBlock text(int row, int column, String text) {
        cell(firstRow + row, column, edition.styles().body(Format.TEXT)).setCellValue(CellText.safe(text));
        return this;
    }

    /** The day on which a month or a week begins: charts set days on a true scale of time. */
    public DataBlock day(int row, int column, LocalDate day) {
        cell(firstRow + row, column, edition.styles().body(Format.MONTH)).setCellValue(day);
        return this;
    }

    public DataBlock number(int row, int column, @Nullable BigDecimal number, Format format) {
        if (number != null) {
            cell(firstRow + row, column, edition.styles().body(format)).setCellValue(number.doubleValue());
        }
        return this;
    }

    public DataBlock formula(int row, int column, String formula, Format format) {
        cell(firstRow + row, column, edition.styles().body(format)).setCellFormula(formula);
        return this;
    }

    /** Where a cell is, for formulas of other sheets. */
    public String address(int row, int column) {
        return new CellReference(canvas.sheet().getSheetName(), firstRow + row, column, true, true).formatAsString();
    }

    public XSSFSheet sheet() {
        return canvas.sheet();
    }

    /** All cells of a column. */
    public CellRangeAddress range(int column) {
        return range(column, 0, rows - 1);
    }

    public CellRangeAddress range(int column, int fromRow, int toRow) {
        return new CellRangeAddress(firstRow + fromRow, firstRow + toRow, column, column);
    }
}
