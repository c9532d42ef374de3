package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.benchmark.sheet.ResultPlan;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.text.RegionId;

/** The charts of Resultat; below them in words what they show. */
final class ResultChartsRegion implements Region {

    static final RegionId ID = RegionId.withoutTable("charts");

    @Override
    public Placement placement() {
        return new Placement(ID, ResultPlan.RESULT, 400);
    }

    @Override
    public boolean applies(Report report) {
        return !BenchmarkPage.of(report).lines().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BenchmarkPage.of(edition.report()).lines().stream()
                        .map(BenchmarkLine::group)
                        .anyMatch(BenchmarkPage.of(edition.report()).constructedLines()::contains)
                || BenchmarkPage.of(edition.report())
                        .constructedPeriods(BenefitGroups.TOTAL)
                        .contains(true);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        canvas.begin(
                ID,
                edition.labels().text("charts.title", edition.municipality()),
                edition.labels().text("charts.about"));
        new ResultCharts(edition, canvas).write();
    }
}
