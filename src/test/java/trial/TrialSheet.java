package trial;

import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.SheetId;
import java.math.BigDecimal;
import java.util.List;

/** A table with a check, between those of others. */
final class TrialSheet implements ReportSheet {

    static final SheetId ID = new SheetId("trial", "tblTrial");
    static final String CHECK = "workbook.trial.sum";

    private static final List<Column> COLUMNS = List.of(new Column("month", 20), new Column("citizens", 20));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return 450;
    }

    @Override
    public boolean applies(Report report) {
        return report.page(TrialPage.class).isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return page(edition).constructed();
    }

    private static TrialPage page(Edition edition) {
        return edition.report().page(TrialPage.class).orElseThrow();
    }

    @Override
    public void write(Edition edition) {
        List<Integer> citizens = page(edition).citizens();
        TableSheet table = new TableSheet(edition, ID, COLUMNS, citizens.size(), 0).freeze(1);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("trial.title"),
                edition.labels().text("trial.about"));
        for (int i = 0; i < citizens.size(); i++) {
            table.row().text(String.valueOf(i + 1)).number(citizens.get(i), Format.COUNT);
        }
        table.fit();
        int sum = citizens.stream().mapToInt(one -> one).sum();
        edition.liveChecks()
                .add(
                        CHECK,
                        edition.labels().text("check.trial.sum"),
                        "SUM(" + table.all("citizens") + ")",
                        BigDecimal.valueOf(sum),
                        "0",
                        page(edition).constructed());
    }
}
