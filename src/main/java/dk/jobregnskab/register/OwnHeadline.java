package dk.jobregnskab.register;

import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.register.internal.RegisterSentence;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Our own figure of the last full month: said where the ministry's is not known. */
@Component
@Order(40)
public class OwnHeadline implements HeadlineSentences {

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        return List.of();
    }

    @Override
    public List<String> substitutes(Computation computation, Audience audience, Language language) {
        return of(computation, language).stream().toList();
    }

    /** Empty when there is no such month, or none since the period began. */
    public static Optional<String> of(Computation computation, Language language) {
        return RegisterSentence.of(computation, language);
    }
}
