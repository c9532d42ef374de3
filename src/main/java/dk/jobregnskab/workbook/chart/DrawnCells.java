package dk.jobregnskab.workbook.chart;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the cells of a chart hold while it is drawn. */
final class DrawnCells {

    private final XSSFSheet sheet;
    private final FormulaEvaluator evaluator;

    DrawnCells(XSSFSheet sheet) {
        this.sheet = sheet;
        this.evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    }

    /** Not a number where a cell is empty: the line has a gap there. */
    List<Double> numbers(CellRangeAddress range) {
        List<Double> numbers = new ArrayList<>();
        for (CellAddress address : range) {
            Row row = sheet.getRow(address.getRow());
            Cell cell = row == null ? null : row.getCell(address.getColumn());
            CellValue value = cell == null ? null : evaluator.evaluate(cell);
            numbers.add(value == null || value.getCellType() != CellType.NUMERIC ? Double.NaN : value.getNumberValue());
        }
        return numbers;
    }

    /** Blank where a cell is empty or holds a number. */
    List<String> texts(CellRangeAddress range) {
        List<String> texts = new ArrayList<>();
        for (CellAddress address : range) {
            Row row = sheet.getRow(address.getRow());
            Cell cell = row == null ? null : row.getCell(address.getColumn());
            texts.add(cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue());
        }
        return texts;
    }

    /** How the first cell shows its number. */
    String format(CellRangeAddress range) {
        return sheet.getRow(range.getFirstRow())
                .getCell(range.getFirstColumn())
                .getCellStyle()
                .getDataFormatString();
    }

    /** Days stand on a true scale of time; names side by side. */
    boolean areDays(CellRangeAddress range) {
        return numbers(range).stream().noneMatch(number -> number.isNaN());
    }
}
