package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.FrontRows;
import dk.jobregnskab.workbook.text.Labels;
import java.util.List;
import java.util.stream.Collectors;

/** On Forside: the sentences of the first comparison. */
final class DevelopmentFront implements FrontPart {

    private static final String SINCE = "front.since";

    @Override
    public void writeOverview(Edition edition, FrontRows rows) {
        DevelopmentPage.of(edition.report()).first().ifPresent(first -> write(edition, rows, first));
    }

    private static void write(Edition edition, FrontRows rows, Development first) {
        Labels labels = edition.labels();
        Language language = edition.report().language();
        boolean constructed = first.series().constructed();
        String sentences = first.sentences().stream()
                .map(sentence -> sentence.in(language))
                .collect(Collectors.joining(" "));
        rows.headline(
                SINCE,
                constructed ? labels.text("front.constructed.sentence", sentences) : sentences,
                labels.text(
                        constructed ? "front.since.about.constructed" : "front.since.about",
                        first.series().basis().in(language)));
    }

    @Override
    public List<String> constructedRows(Edition edition) {
        return DevelopmentPage.of(edition.report())
                .first()
                .filter(first -> first.series().constructed())
                .map(first -> List.of(SINCE))
                .orElse(List.of());
    }
}
