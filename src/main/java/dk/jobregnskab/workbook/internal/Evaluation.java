package dk.jobregnskab.workbook.internal;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives every formula its value: previewers and Excel's protected view compute nothing and would show blanks. */
final class Evaluation {

    private Evaluation() {}

    static void evaluate(XSSFWorkbook workbook) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    requireValue(cell);
                }
            }
        }
    }

    private static void requireValue(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.ERROR) {
            throw new IllegalStateException(where(cell) + " is "
                    + FormulaError.forInt(cell.getErrorCellValue()).getString());
        }
        if (type == CellType.NUMERIC && !Double.isFinite(cell.getNumericCellValue())) {
            throw new IllegalStateException(where(cell) + " is not a number");
        }
    }

    private static String where(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }
}
