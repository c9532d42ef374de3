package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.overview.OverviewLine;
import java.util.List;

/** On Overblik: the first comparison in a sentence that says since when. */
final class DevelopmentOverview implements OverviewPart {

    private static final int MOST_WORDS = 25;

    @Override
    public List<OverviewLine> current(Edition edition) {
        return DevelopmentPage.of(edition.report()).first().stream()
                .map(first -> sentence(edition, first))
                .filter(sentence -> sentence.split(" ").length <= MOST_WORDS)
                .map(OverviewLine::text)
                .toList();
    }

    /** The first of what is said of the municipality; an abbreviation ends no sentence. */
    private static String sentence(Edition edition, Development development) {
        String said = development.own().sentence().in(edition.report().language());
        String first = said.split("(?<=\\.) (?=\\p{Lu})", 2)[0];
        return development.series().constructed() ? edition.labels().text("since.overview.constructed", first) : first;
    }
}
