package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.FrontRows;
import dk.jobregnskab.workbook.Report;
import java.util.ArrayList;
import java.util.List;

/** On Forside: what the headline's figures are, and the eight key figures. */
final class SavingsFront implements FrontPart {

    /** What its sentences say in a word each, once more and whole. */
    @Override
    public String aboutHeadline(Edition edition) {
        SavingsPage page = SavingsPage.of(edition.report());
        List<String> about = new ArrayList<>();
        if (BenchmarkPage.of(edition.report()).constructedLines().contains(BenefitGroups.TOTAL)) {
            about.add(edition.labels().text("front.headline.about.constructed"));
        }
        page.savings().stream()
                .filter(saving -> saving.group().equals(BenefitGroups.TOTAL)
                        && page.constructed().saving(saving))
                .forEach(saving -> about.add(edition.labels()
                        .text(
                                saving.publishedSaving() == null
                                        ? "front.headline.about.constructedValue"
                                        : "note.constructedAmount")));
        return String.join(" ", about);
    }

    @Override
    public boolean hasFigures(Report report) {
        return BenchmarkPage.of(report).total().isPresent();
    }

    @Override
    public void writeFigures(Edition edition, FrontRows rows) {
        BenchmarkPage.of(edition.report())
                .total()
                .ifPresent(total -> new KeyFigures(edition, rows, edition.table(ResultSheet.ID)).write(total));
    }

    @Override
    public void writeStandIns(Edition edition, FrontRows rows) {
        rows.text("front.figures", edition.labels().text("empty.total", BenefitGroups.TOTAL));
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return new ConstructedResult(edition.report()).holds(BenefitGroups.TOTAL);
    }

    @Override
    public List<String> constructedFigures(Edition edition) {
        return new ConstructedResult(edition.report()).inWords(edition.labels(), List.of(BenefitGroups.TOTAL));
    }
}
