package dk.jobregnskab.report.internal.workbook;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table of a sheet, read by the headers a reader sees. Rows count from 0; -2 is the one above the header. */
record Table(XSSFSheet sheet, XSSFTable table) {

    static Table of(XSSFWorkbook workbook, String sheet) {
        XSSFSheet found = workbook.getSheet(sheet);
        return new Table(found, found.getTables().get(0));
    }

    int rows() {
        return table.getEndRowIndex() - table.getStartRowIndex();
    }

    Cell cell(int row, String header) {
        for (Cell cell : sheet.getRow(table.getStartRowIndex())) {
            if (cell.getStringCellValue().equals(header)) {
                return sheet.getRow(table.getStartRowIndex() + 1 + row).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + header + " on " + sheet.getSheetName());
    }

    int rowWith(String header, String text) {
        for (int row = 0; row < rows(); row++) {
            if (text(row, header).equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row with " + header + " " + text + " on " + sheet.getSheetName());
    }

    String text(int row, String header) {
        return text(cell(row, header));
    }

    /** Everything the sheet shows. */
    String content() {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Table::text)
                .collect(Collectors.joining("|"));
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        double value = cell.getNumericCellValue();
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
