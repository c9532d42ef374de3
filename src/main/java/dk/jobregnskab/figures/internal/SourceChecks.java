package dk.jobregnskab.figures.internal;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChecks;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What must hold of the deliveries that went in. */
@Component
@Order(50)
class SourceChecks implements FigureChecks {

    private static final Wording TITLE = new Wording(
            "Rækker uden forklaring (læst minus brugt, afvist og udeladt)",
            "Rows without an explanation (read less used, rejected and left out)");

    private static final Wording NARROWER = new Wording(
            "Tabeller, hvis nyeste levering dækker mindre end de tidligere",
            "Tables whose newest delivery covers less than those before");

    private final PublishedData published;

    SourceChecks(PublishedData published) {
        this.published = published;
    }

    @Override
    public List<Check> checks(Computation computation) {
        return List.of(
                rowsAddUp(computation.sources()),
                nothingNarrower(published.narrowings(computation.snapshot().moment())));
    }

    /** Every row read was used, rejected or left out: none was lost. */
    static Check rowsAddUp(List<Source> sources) {
        for (Source source : sources) {
            long lost = source.rowsRead() - source.rowsAccepted() - source.rowsRejected() - source.rowsLeftOut();
            if (lost != 0) {
                return new Check(
                        "intake.rows",
                        Check.Status.REFUSED,
                        TITLE,
                        "0",
                        String.valueOf(lost),
                        null,
                        new Wording(
                                source.name() + ": der mangler rækker. Indlæs filen igen",
                                source.name() + ": rows are missing. Load the file again"));
            }
        }
        return Check.ok("intake.rows", TITLE, "0", "0", null);
    }

    /** What the newest delivery of a series does not cover is older than what it does. */
    static Check nothingNarrower(List<Narrowing> narrowings) {
        List<Narrowing> ofNewest = narrowings.stream().filter(Narrowing::newest).toList();
        if (ofNewest.isEmpty()) {
            return Check.ok("intake.scope", NARROWER, "0", "0", null);
        }
        return new Check(
                "intake.scope",
                Check.Status.WARNING,
                NARROWER,
                "0",
                String.valueOf(ofNewest.size()),
                null,
                new Wording(
                        ofNewest.stream()
                                .map(narrowing -> narrowing.sentence().danish())
                                .collect(Collectors.joining(". ")),
                        ofNewest.stream()
                                .map(narrowing -> narrowing.sentence().english())
                                .collect(Collectors.joining(". "))));
    }
}
