package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.FrontRows;
import java.util.Comparator;
import java.util.List;

/** On Forside: the best rank since when, and the newest benchmark. */
final class BenchmarkFront implements FrontPart {

    private static final String BEST_SINCE = "front.bestSince";

    @Override
    public void writeOverview(Edition edition, FrontRows rows) {
        String sentence = BenchmarkPage.of(edition.report()).bestSince();
        if (sentence != null) {
            boolean constructed = constructedRows(edition).contains(BEST_SINCE);
            rows.text(
                    BEST_SINCE, constructed ? edition.labels().text("front.constructed.sentence", sentence) : sentence);
        }
    }

    @Override
    public List<String> constructedRows(Edition edition) {
        BenchmarkPage page = BenchmarkPage.of(edition.report());
        boolean constructed = page.bestSince() != null
                && page.constructedPeriods(BenefitGroups.TOTAL).contains(true);
        return constructed ? List.of(BEST_SINCE) : List.of();
    }

    @Override
    public void writeProvenance(Edition edition, FrontRows rows) {
        edition.report().sources().stream()
                .filter(source -> source.kind().equals("benchmark"))
                .map(Source::receivedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(moment -> rows.moment("front.newestBenchmark", moment));
    }
}
