package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.DevelopmentFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.ReportPart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a workbook shows of comparisons of two dates, from a computation. */
@Component
@Order(40)
class DevelopmentReport implements ReportPart {

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        return Optional.of(
                new DevelopmentPage(computation.of(DevelopmentFigures.class).shown()));
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        DevelopmentFigures figures = computation.of(DevelopmentFigures.class);
        return leftOut(figures.developments(), figures.shown(), language).stream()
                .toList();
    }

    private static Optional<String> leftOut(List<Development> computed, List<Development> shown, Language language) {
        if (computed.isEmpty()) {
            return Optional.of(new Wording(
                            "Udvikling siden er udeladt på Ledighed: ingen serie er indlæst til de sammenligninger, der er sat op.",
                            "Development since is left out of Unemployment: no series is loaded for the comparisons that are set up.")
                    .in(language));
        }
        if (computed.size() == shown.size()) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                        "Udviklingen i eget register er udeladt på Ledighed: for få borgere bag nogle tal (diskretion).",
                        "The development in the municipality's own register is left out of Unemployment: some figures rest on so few"
                                + " citizens that they are not shown.")
                .in(language));
    }
}
