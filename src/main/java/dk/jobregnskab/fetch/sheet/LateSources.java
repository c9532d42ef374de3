package dk.jobregnskab.fetch.sheet;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.intake.source.SourceState;
import dk.jobregnskab.intake.source.SourceStates;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.workbook.ReportPart;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Among what is missing: sources of which something new should have come by now. */
@Component
@Order(5)
class LateSources implements ReportPart {

    private final SourceStates states;

    LateSources(SourceStates states) {
        this.states = states;
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        return standing(language);
    }

    @Override
    public List<String> standing() {
        return standing(Language.DANISH);
    }

    private List<String> standing(Language language) {
        return states.all().stream()
                .flatMap(state -> sentence(state, language).stream())
                .toList();
    }

    private static List<String> sentence(SourceState state, Language language) {
        LocalDate missed = state.missed();
        if (missed == null) {
            return List.of();
        }
        String day = DayName.of(missed).in(language);
        return List.of(
                language == Language.DANISH
                        ? "Kilden " + state.name() + " er forsinket: der skulle være kommet nyt senest " + day + "."
                        : "The source " + state.name() + " is late: something new should have come by " + day + ".");
    }
}
