package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** What a row of Kontroller says must follow from its own figures (formulas.md, section 9). Columns by their order, in either language. */
final class CheckRules {

    private static final int EXPECTED = 1;
    private static final int FOUND = 2;
    private static final int DIFFERENCE = 3;
    private static final int TOLERANCE = 4;
    private static final int RESULT = 5;
    private static final Set<String> FAULTS = Set.of("ADVARSEL", "FEJL", "WARNING", "ERROR");
    private static final Set<String> INFORMATION = Set.of("til orientering", "for information", "–");
    private static final Set<String> UNKNOWN = Set.of("ukendt", "ikke relevant", "unknown", "not relevant");

    private final XSSFRow row;

    private CheckRules(XSSFRow row) {
        this.row = row;
    }

    static void check(XSSFTable table) {
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            XSSFRow found = table.getXSSFSheet().getRow(row);
            if (found.getLastCellNum() > RESULT) {
                new CheckRules(found).check();
            }
        }
    }

    private void check() {
        String where = row.getCell(0).getStringCellValue();
        String result = text(RESULT);
        if (result.equals("OK")) {
            assertThat(UNKNOWN.contains(text(EXPECTED)))
                    .as("%s is OK while only one figure is known", where)
                    .isEqualTo(UNKNOWN.contains(text(FOUND)));
        }
        if (text(TOLERANCE).equals("–")) {
            assertThat(result).as("%s has no tolerance", where).isIn(INFORMATION);
        }
        if (isNumber(DIFFERENCE) && isNumber(TOLERANCE)) {
            boolean inside = Math.abs(row.getCell(DIFFERENCE).getNumericCellValue())
                    <= row.getCell(TOLERANCE).getNumericCellValue();
            assertThat(FAULTS.contains(result))
                    .as("%s ends with %s, its difference inside its tolerance: %s", where, result, inside)
                    .isEqualTo(!inside);
        }
    }

    private boolean isNumber(int column) {
        return type(row.getCell(column)) == CellType.NUMERIC;
    }

    private String text(int column) {
        return isNumber(column) ? "" : row.getCell(column).getStringCellValue();
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
