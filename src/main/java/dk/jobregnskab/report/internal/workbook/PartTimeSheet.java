package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.RegisterModel.PartTimeRow;
import java.util.List;

/** How many of the period's citizens worked part time, group by group. There is no total: a citizen may be in two groups. */
final class PartTimeSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("group", 24),
            new Column("citizens", 14),
            new Column("partTime", 16),
            new Column("share", 18),
            new Column("state", 14),
            new Column("note", 34));

    private PartTimeSheet() {}

    static void write(Edition edition) {
        List<PartTimeRow> rows = edition.model().register().partTime();
        Labels labels = edition.labels();
        TableSheet table = new TableSheet(edition, SheetId.PART_TIME, COLUMNS, rows.size(), 0).freeze(1);
        SheetFrame.write(
                edition,
                SheetId.PART_TIME,
                labels.text("part_time.title", edition.municipality(), edition.period()),
                labels.text("part_time.about"));
        for (PartTimeRow row : rows) {
            TableRow cells = table.row()
                    .text(row.group())
                    .number(row.citizens(), Format.COUNT, FigureCells.HIDDEN)
                    .number(row.partTime(), Format.COUNT, FigureCells.HIDDEN);
            share(cells, row, table);
            cells.text(labels.text(row.preliminary() ? "register.preliminary" : "register.full"))
                    .text(FigureCells.note(
                            labels, row.constructed(), row.citizens() == null || row.partTime() == null));
        }
        table.fit();
    }

    private static void share(TableRow cells, PartTimeRow row, TableSheet table) {
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
