package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.SpokenForecast;
import dk.jobregnskab.forecast.YearEnd;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.overview.OverviewLine;
import java.util.List;
import java.util.Optional;

/** On Overblik one line: where the budget year ends, else what the next edition of the benchmark is expected to say. */
final class ForecastOverview implements OverviewPart {

    @Override
    public List<OverviewLine> current(Edition edition) {
        return yearEnd(edition).or(() -> next(edition)).map(OverviewLine::text).stream()
                .toList();
    }

    private static Optional<String> yearEnd(Edition edition) {
        return ForecastPage.of(edition.report()).yearEnds().stream()
                .filter(YearEnd::isTotal)
                .findFirst()
                .flatMap(total -> SpokenForecast.inShort(total, edition.report().language()))
                .map(said -> marked(edition, said, ForecastPage.YEAR_ENDS));
    }

    private static Optional<String> next(Edition edition) {
        Language language = edition.report().language();
        return ForecastPage.of(edition.report()).editions().stream()
                .filter(ForecastOverview::isNext)
                .findFirst()
                .map(next -> marked(edition, SpokenForecast.inShort(next, language), ForecastPage.EDITIONS));
    }

    private static boolean isNext(NextBenchmark edition) {
        return edition.group().equals(BenefitGroups.TOTAL) && edition.step() == 1;
    }

    private static String marked(Edition edition, String said, String what) {
        return ForecastPage.of(edition.report()).constructed().contains(what)
                ? edition.labels().text("forecast.overview.constructed", said)
                : said;
    }
}
