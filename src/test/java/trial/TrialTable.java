package trial;

import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.ReportSheet.Reader;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;

/** A table with a check, between those of others. */
final class TrialTable implements Region {

    static final RegionId ID = new RegionId("trial", "tblTrial");
    static final String CHECK = "workbook.trial.sum";

    private static final List<Column> COLUMNS = List.of(new Column("month", 20), new Column("citizens", 20));

    @Override
    public Placement placement() {
        return new Placement(ID, new ReportSheet("trials", 450, Reader.CONTROLLER, true), 100);
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
    public void write(Edition edition, SheetCanvas canvas) {
        List<Integer> citizens = page(edition).citizens();
        canvas.begin(ID, edition.labels().text("trial.title"), edition.labels().text("trial.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, citizens.size(), 0);
        for (int i = 0; i < citizens.size(); i++) {
            table.row().text(String.valueOf(i + 1)).number(citizens.get(i), Format.COUNT);
        }
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
