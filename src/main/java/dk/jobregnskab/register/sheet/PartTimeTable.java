package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.sheet.RegisterPage.PartTimeRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** How many of the period's citizens worked part time, group by group. There is no total: a citizen may be in two groups. */
final class PartTimeTable implements Region {

    static final RegionId ID = new RegionId("part_time", "tblRegisterDeltid");

    private static final List<Column> COLUMNS = List.of(
            new Column("group", 28),
            new Column("citizens", 18),
            new Column("partTime", 22),
            new Column("share", 16),
            new Column("state", 13));

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.BENEFITS, 300);
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).partTime().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).partTime().stream().anyMatch(PartTimeRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<PartTimeRow> rows = RegisterPage.of(edition.report()).partTime();
        Labels labels = edition.labels();
        canvas.begin(
                ID,
                labels.text("part_time.title", edition.municipality(), edition.period()),
                labels.text("part_time.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, rows.size(), 0).freeze(1);
        for (PartTimeRow row : rows) {
            TableRow cells = table.row()
                    .text(row.group())
                    .number(row.citizens(), Format.COUNT, FigureCells.HIDDEN)
                    .number(row.partTime(), Format.COUNT, FigureCells.HIDDEN);
            share(cells, row, table);
            cells.text(labels.text(row.preliminary() ? "register.preliminary" : "register.full"));
        }
    }

    private static void share(TableRow cells, PartTimeRow row, TableRegion table) {
        Integer citizens = row.citizens();
        if (citizens == null || row.partTime() == null) {
            cells.word(FigureCells.HIDDEN);
        } else if (citizens == 0) {
            cells.word("word.notRelevant");
        } else {
            cells.formula(table.here("partTime") + "/" + table.here("citizens"), Format.PERCENT);
        }
    }
}
