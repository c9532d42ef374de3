package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Point;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The figures that the charts are drawn from, on Data: a row for each line.
 * What is unknown stays empty here: a word would be drawn as 0, and no line crosses an empty cell.
 */
final class DevelopmentFigures {

    private static final int FIRST = 0;

    private final Edition edition;
    private final SheetCanvas canvas;
    private int row;

    DevelopmentFigures(Edition edition) {
        this.edition = edition;
        this.canvas = edition.canvas(ReportSheet.DATA);
        canvas.take(1);
    }

    XSSFSheet sheet() {
        return canvas.sheet();
    }

    CellRangeAddress periods(String label, List<Point> points) {
        begin(label);
        for (int i = 0; i < points.size(); i++) {
            number(i, Format.MONTH).setCellValue(points.get(i).period().start());
        }
        return finished(points.size());
    }

    /** The values as observed, and below them the index that is drawn. */
    CellRangeAddress index(String label, List<Point> points) {
        begin(label);
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value != null) {
                number(i, Format.ofScale(Math.max(0, value.stripTrailingZeros().scale())))
                        .setCellValue(value.doubleValue());
            }
        }
        finished(points.size());
        int values = row;
        begin(edition.labels().text("since.figures.index", label));
        String base = new CellReference(values, FIRST + 1, true, true).formatAsString();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).index() != null) {
                String value = new CellReference(values, FIRST + 1 + i).formatAsString();
                number(i, Format.TWO_DECIMALS).setCellFormula("100*" + value + "/" + base);
            }
        }
        return finished(points.size());
    }

    /** A row with a value in one place. */
    CellRangeAddress single(String label, int size, int at, double value) {
        begin(label);
        number(at, Format.TWO_DECIMALS).setCellValue(value);
        return finished(size);
    }

    /** @param values null where there is none */
    CellRangeAddress values(String label, List<Double> values) {
        begin(label);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isNaN()) {
                number(i, Format.TWO_DECIMALS).setCellValue(values.get(i));
            }
        }
        return finished(values.size());
    }

    private void begin(String label) {
        row = canvas.take(1);
        text(FIRST, label);
    }

    private CellRangeAddress finished(int size) {
        return new CellRangeAddress(row, row, FIRST + 1, FIRST + size);
    }

    private XSSFCell number(int at, Format format) {
        XSSFCell cell = cell(FIRST + 1 + at);
        cell.setCellStyle(edition.styles().body(format));
        return cell;
    }

    private void text(int column, String text) {
        canvas.widen(column, column == FIRST ? 28 : 11);
        XSSFCell cell = cell(column);
        cell.setCellValue(CellText.safe(text));
        cell.setCellStyle(edition.styles().body(Format.TEXT));
    }

    private XSSFCell cell(int column) {
        return canvas.row(row).createCell(column);
    }
}
