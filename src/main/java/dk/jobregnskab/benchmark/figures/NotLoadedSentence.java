package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.reference.Language;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Why the headline is about something else. */
@Component
@Order(90)
public class NotLoadedSentence implements HeadlineSentences {

    public static final String DANISH = "Ministeriets opgørelse er ikke indlæst for perioden.";
    public static final String ENGLISH = "The ministry's benchmark has not been loaded for the period.";

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        return List.of();
    }

    @Override
    public List<String> substitutes(Computation computation, Audience audience, Language language) {
        return List.of(language == Language.DANISH ? DANISH : ENGLISH);
    }
}
