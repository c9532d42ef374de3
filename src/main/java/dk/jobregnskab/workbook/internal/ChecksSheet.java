package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.LiveChecks.LiveCheck;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.text.SheetId;
import java.util.List;

/** The checks of the run, and behind them the checks that compare this workbook's formulas with the run. */
final class ChecksSheet implements ReportSheet {

    static final SheetId ID = new SheetId("checks", "tblKontroller");

    private static final List<Column> COLUMNS = List.of(
            new Column("title", 50),
            new Column("expected", 15),
            new Column("found", 15),
            new Column("difference", 15),
            new Column("tolerance", 11),
            new Column("result", 14),
            new Column("kind", 9),
            new Column("message", 46),
            new Column("id", 38));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return LAST + 1;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return !edition.report().constructedChecks().isEmpty()
                || edition.liveChecks().all().stream().anyMatch(LiveCheck::constructed);
    }

    @Override
    public void write(Edition edition) {
        List<Check> checks = edition.report().checks();
        List<LiveCheck> live = edition.liveChecks().all();
        int rows = checks.size() + live.size();
        TableSheet table = new TableSheet(edition, ID, COLUMNS, rows, 0).freeze(1);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("checks.title"),
                edition.labels().text("checks.about"));
        if (rows == 0) {
            table.explain(edition.labels().text("empty.checks"));
        }
        CheckRows cells = new CheckRows(edition, table);
        checks.forEach(cells::writeCheck);
        live.forEach(cells::writeLiveCheck);
        table.fit();
    }
}
