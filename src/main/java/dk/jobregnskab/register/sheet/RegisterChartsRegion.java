package dk.jobregnskab.register.sheet;

import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.text.RegionId;

/** The charts of Måneder. */
final class RegisterChartsRegion implements Region {

    static final RegionId ID = RegionId.withoutTable("registerCharts");

    /** So many months leave room for the charts on their page. */
    private static final int MOST_MONTHS_ABOVE = 15;

    private static final int COLUMNS = MonthsTable.COLUMNS.size();

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.MONTHS, 150);
    }

    @Override
    public boolean applies(Report report) {
        return RegisterPage.of(report).months().stream()
                        .filter(month -> month.name().equals(BenefitGroups.TOTAL))
                        .count()
                > 1;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).constructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        if (edition.has(RevisionTable.ID) || MonthsTable.newestFirst(edition).size() > MOST_MONTHS_ABOVE) {
            canvas.breakPage();
        }
        canvas.begin(
                ID,
                edition.labels().text("registerCharts.title", edition.municipality()),
                edition.labels().text("registerCharts.about"));
        RegisterCharts.draw(edition, canvas, COLUMNS);
    }
}
