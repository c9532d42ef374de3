package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.CellText;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The figures that the lines are drawn from, fetched from the table and set to the right of the charts: two columns for each group, because
 * preliminary months have a line of their own. It begins at the last full month, so that the two meet. What is hidden stays empty here: a
 * word would be drawn as 0.
 */
final class RegisterLines {

    private final Edition edition;
    private final TableSheet table;
    private final XSSFSheet sheet;
    private final int firstColumn;
    private final int headerRow;

    RegisterLines(Edition edition, TableSheet table, int firstColumn) {
        this.edition = edition;
        this.table = table;
        this.sheet = table.sheet();
        this.firstColumn = firstColumn;
        this.headerRow = table.range("token", 0, 0).getFirstRow() - 1;
    }

    static List<FigureRow> of(Edition edition, String group) {
        return RegisterPage.of(edition.report()).months().stream()
                .filter(row -> row.name().equals(group))
                .toList();
    }

    void write() {
        text(headerRow, firstColumn, edition.labels().text("register.lines"));
        List<FigureRow> months = of(edition, BenefitGroups.TOTAL);
        for (int i = 0; i < months.size(); i++) {
            text(headerRow + 1 + i, firstColumn, months.get(i).period().token());
        }
        int firstRow = 0;
        for (String group : BenefitGroups.ALL) {
            List<FigureRow> rows = of(edition, group);
            text(headerRow, column(group, false), group);
            text(headerRow, column(group, true), edition.labels().text("chart.preliminary", group));
            for (int i = 0; i < rows.size(); i++) {
                boolean meets = i + 1 < rows.size() && rows.get(i + 1).preliminary();
                if (rows.get(i).figure() != null) {
                    String cell = table.cell("persons", firstRow + i);
                    if (!rows.get(i).preliminary()) {
                        number(headerRow + 1 + i, column(group, false), cell);
                    }
                    if (rows.get(i).preliminary() || meets) {
                        number(headerRow + 1 + i, column(group, true), cell);
                    }
                }
            }
            firstRow += rows.size();
        }
    }

    private int column(String group, boolean preliminary) {
        return firstColumn + 1 + 2 * BenefitGroups.ALL.indexOf(group) + (preliminary ? 1 : 0);
    }

    private XSSFCell cell(int rowIndex, int column) {
        XSSFRow row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        return row.createCell(column);
    }

    private void text(int row, int column, String text) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(CellText.safe(text));
        cell.setCellStyle(edition.styles().body(Format.TEXT));
        sheet.setColumnWidth(column, 14 * 256);
    }

    private void number(int row, int column, String formula) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(edition.styles().body(Format.COUNT));
    }

    CellRangeAddress months(int count) {
        return range(firstColumn, count);
    }

    CellRangeAddress values(String group, boolean preliminary, int count) {
        return range(column(group, preliminary), count);
    }

    private CellRangeAddress range(int column, int count) {
        return new CellRangeAddress(headerRow + 1, headerRow + count, column, column);
    }
}
