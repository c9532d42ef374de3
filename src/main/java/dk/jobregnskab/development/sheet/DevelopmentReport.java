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
                            "Arket Udvikling siden er udeladt: ingen af de sammenligninger, der er sat op, har en indlæst serie.",
                            "The sheet Development since is left out: no comparison that is set up has a series that is loaded.")
                    .in(language));
        }
        if (computed.size() == shown.size()) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                        "Udviklingen i kommunens eget register er udeladt"
                                + (shown.isEmpty() ? ", og dermed arket Udvikling siden" : " på arket Udvikling siden")
                                + ": i mindst én uge eller måned bygger et af tallene på så få borgere, at det ikke vises (diskretion).",
                        "The development in the municipality's own register is left out"
                                + (shown.isEmpty()
                                        ? ", and with it the sheet Development since"
                                        : " of the sheet Development since")
                                + ": in at least one week or month one of the figures rests on so few citizens that it is not shown.")
                .in(language));
    }
}
