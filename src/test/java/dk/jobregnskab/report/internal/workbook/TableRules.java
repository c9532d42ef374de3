package dk.jobregnskab.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** What Excel asks of a table, which no schema says. */
final class TableRules {

    private TableRules() {}

    static void check(XSSFTable table) {
        assertThat(table.getStartColIndex())
                .as("%s starts at the left edge", table.getName())
                .isZero();
        assertThat(table.getEndRowIndex()).as("%s has a row", table.getName()).isGreaterThan(table.getStartRowIndex());
        assertThat(table.getDisplayName()).isEqualTo(table.getName()).isASCII();
        assertThat(table.getCTTable().getAutoFilter().getRef())
                .as("filter of %s", table.getName())
                .isEqualTo(table.getCTTable().getRef());
        assertThat(table.getXSSFSheet().getCTWorksheet().isSetAutoFilter())
                .as("the sheet of %s has no filter of its own", table.getName())
                .isFalse();
        checkHeaders(table);
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            checkRow(table, table.getXSSFSheet().getRow(row));
        }
    }

    private static void checkHeaders(XSSFTable table) {
        Set<String> seen = new HashSet<>();
        XSSFRow header = table.getXSSFSheet().getRow(table.getStartRowIndex());
        for (int i = 0; i < table.getColumnCount(); i++) {
            String text = header.getCell(i).getStringCellValue();
            assertThat(table.getColumns().get(i).getName())
                    .as("column %s of %s", i, table.getName())
                    .isEqualTo(text);
            assertThat(text).isNotBlank().doesNotContain("[", "]", "#", "'", "\n");
            assertThat(seen.add(text.toLowerCase(Locale.ROOT)))
                    .as("header %s is unique", text)
                    .isTrue();
            assertThat(header.getCell(i).getCellStyle().getWrapText()).isTrue();
        }
    }

    private static void checkRow(XSSFTable table, XSSFRow row) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            Cell cell = row.getCell(i);
            assertThat(cell)
                    .as("%s row %s column %s", table.getName(), row.getRowNum(), i)
                    .isNotNull();
            assertThat(cell.getCellType())
                    .as("%s!%s", table.getName(), cell.getAddress())
                    .isNotEqualTo(CellType.BLANK);
        }
    }
}
