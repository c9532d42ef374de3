package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Point;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The figures that the charts are drawn from, to the right of the table: a row for each line, so that they never reach further down than it.
 * What is unknown stays empty here: a word would be drawn as 0, and no line crosses an empty cell.
 */
final class DevelopmentFigures {

    private final Edition edition;
    private final XSSFSheet sheet;
    private final int firstColumn;
    private int next;

    DevelopmentFigures(Edition edition, TableSheet table, int firstColumn) {
        this.edition = edition;
        this.sheet = table.sheet();
        this.firstColumn = firstColumn;
        this.next = table.range("name", -1, -1).getFirstRow();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    CellRangeAddress periods(String label, List<Point> points) {
        text(firstColumn, label);
        for (int i = 0; i < points.size(); i++) {
            text(firstColumn + 1 + i, points.get(i).period().token());
        }
        return finished(points.size());
    }

    /** The values as observed, and below them the index that is drawn. */
    CellRangeAddress index(String label, List<Point> points) {
        text(firstColumn, label);
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value != null) {
                number(i, Format.ofScale(Math.max(0, value.stripTrailingZeros().scale())))
                        .setCellValue(value.doubleValue());
            }
        }
        finished(points.size());
        int values = next - 1;
        text(firstColumn, edition.labels().text("since.figures.index", label));
        String base = new CellReference(values, firstColumn + 1, true, true).formatAsString();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).index() != null) {
                String value = new CellReference(values, firstColumn + 1 + i).formatAsString();
                number(i, Format.TWO_DECIMALS).setCellFormula("100*" + value + "/" + base);
            }
        }
        return finished(points.size());
    }

    /** A row with a value in one place. */
    CellRangeAddress single(String label, int size, int at, double value) {
        text(firstColumn, label);
        number(at, Format.TWO_DECIMALS).setCellValue(value);
        return finished(size);
    }

    /** A row that repeats one place of another. */
    CellRangeAddress same(String label, CellRangeAddress row, int at) {
        text(firstColumn, label);
        String cell = new CellReference(row.getFirstRow(), row.getFirstColumn() + at).formatAsString();
        number(at, Format.TWO_DECIMALS).setCellFormula(cell);
        return finished(row.getNumberOfCells());
    }

    /** @param values null where there is none */
    CellRangeAddress values(String label, List<Double> values) {
        text(firstColumn, label);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isNaN()) {
                number(i, Format.TWO_DECIMALS).setCellValue(values.get(i));
            }
        }
        return finished(values.size());
    }

    private CellRangeAddress finished(int size) {
        int row = next++;
        return new CellRangeAddress(row, row, firstColumn + 1, firstColumn + size);
    }

    private XSSFCell number(int at, Format format) {
        XSSFCell cell = cell(firstColumn + 1 + at);
        cell.setCellStyle(edition.styles().body(format));
        return cell;
    }

    private void text(int column, String text) {
        XSSFCell cell = cell(column);
        cell.setCellValue(CellText.safe(text));
        cell.setCellStyle(edition.styles().body(Format.TEXT));
        sheet.setColumnWidth(column, (column == firstColumn ? 24 : 11) * 256);
    }

    private XSSFCell cell(int column) {
        XSSFRow row = sheet.getRow(next);
        return row.createCell(column);
    }
}
