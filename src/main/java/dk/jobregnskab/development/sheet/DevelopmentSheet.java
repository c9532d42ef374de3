package dk.jobregnskab.development.sheet;

import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.List;

/** What changed between two dates: the sentences of each comparison, the charts, and below them the table that both rest on. */
final class DevelopmentSheet implements ReportSheet {

    static final SheetId ID = new SheetId("since", "tblUdviklingSiden");

    static final List<Column> COLUMNS = List.of(
            new Column("name", 32),
            new Column("kind", 19),
            new Column("series", 16),
            new Column("from", 12),
            new Column("to", 13),
            new Column("base", 15),
            new Column("value", 10),
            new Column("change", 11),
            new Column("changePct", 11),
            new Column("points", 11),
            new Column("order", 17),
            new Column("words", 46));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return 600;
    }

    @Override
    public boolean applies(Report report) {
        return !DevelopmentPage.of(report).comparisons().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return DevelopmentPage.of(edition.report()).isConstructed();
    }

    @Override
    public void write(Edition edition) {
        new DevelopmentCells(edition).write();
    }
}
