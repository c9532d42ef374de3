package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.workbook.DataBlock;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The figures that the lines are drawn from, fetched from the register's table: two columns for each group, because preliminary months have
 * a line of their own. It begins at the last full month, so that the two meet. What is hidden stays empty.
 */
final class RegisterLines {

    private final DataBlock block;

    RegisterLines(Edition edition) {
        Labels labels = edition.labels();
        List<String> headers = new ArrayList<>(List.of(labels.text("register.column.month")));
        for (String group : BenefitGroups.ALL) {
            headers.add(group);
            headers.add(labels.text("chart.preliminary", group));
        }
        List<FigureRow> months = of(edition, BenefitGroups.TOTAL);
        this.block = new DataBlock(edition, labels.text("register.lines"), headers, months.size());
        for (int i = 0; i < months.size(); i++) {
            block.day(i, 0, months.get(i).period().start());
        }
        int firstRow = 0;
        for (String group : BenefitGroups.ALL) {
            List<FigureRow> rows = of(edition, group);
            write(edition.table(RegisterTable.ID), group, rows, firstRow);
            firstRow += rows.size();
        }
    }

    static List<FigureRow> of(Edition edition, String group) {
        return RegisterPage.of(edition.report()).months().stream()
                .filter(row -> row.name().equals(group))
                .toList();
    }

    private void write(TableRegion table, String group, List<FigureRow> rows, int firstRow) {
        for (int i = 0; i < rows.size(); i++) {
            FigureRow row = rows.get(i);
            boolean meets = i + 1 < rows.size() && rows.get(i + 1).preliminary();
            String cell = table.cell("persons", firstRow + i);
            if (row.figure() != null && !row.preliminary()) {
                block.formula(i, column(group, false), cell, Format.COUNT);
            }
            if (row.figure() != null && (row.preliminary() || meets)) {
                block.formula(i, column(group, true), cell, Format.COUNT);
            }
        }
    }

    private static int column(String group, boolean preliminary) {
        return 1 + 2 * BenefitGroups.ALL.indexOf(group) + (preliminary ? 1 : 0);
    }

    XSSFSheet sheet() {
        return block.sheet();
    }

    CellRangeAddress months() {
        return block.range(0);
    }

    CellRangeAddress values(String group, boolean preliminary) {
        return block.range(column(group, preliminary));
    }
}
