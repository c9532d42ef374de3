package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.text.SheetId;

/** The charts, two beside each other on one page, each under the sentence that says what it shows. */
final class ChartsSheet implements ReportSheet {

    static final SheetId ID = SheetId.withoutTable("charts");

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return 400;
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
    public void write(Edition edition) {
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("charts.title", edition.municipality(), edition.period()),
                edition.labels().text("charts.about"));
        new ResultCharts(edition).write();
    }
}
