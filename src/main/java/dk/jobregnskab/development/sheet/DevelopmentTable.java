package dk.jobregnskab.development.sheet;

import dk.jobregnskab.indicator.sheet.SeriesPlan;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** What changed between two dates: the sentences of each comparison, the charts, and below them the table that both rest on. */
final class DevelopmentTable implements Region {

    static final RegionId ID = new RegionId("since", "tblUdviklingSiden");

    /** How the ids of its checks begin. */
    static final String CHECK = "workbook.since";

    static final List<Column> COLUMNS = List.of(
            new Column("name", 25),
            new Column("kind", 25),
            new Column("series", 15),
            new Column("from", 11),
            new Column("to", 12),
            new Column("base", 14),
            new Column("value", 11),
            new Column("change", 10),
            new Column("changePct", 10),
            new Column("points", 10),
            new Column("order", 10),
            new Column("words", 20));

    @Override
    public Placement placement() {
        return new Placement(ID, SeriesPlan.UNEMPLOYMENT, 200);
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
    public void write(Edition edition, SheetCanvas canvas) {
        new DevelopmentCells(edition, canvas).write();
    }
}
