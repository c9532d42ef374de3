package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.reference.Language;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Our own figure of the last full month: said where the ministry's is not known. */
@Component
@Order(40)
class OwnHeadline implements HeadlineSentences {

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        return List.of();
    }

    @Override
    public List<String> substitutes(Computation computation, Audience audience, Language language) {
        return RegisterSentence.of(computation, language).stream().toList();
    }
}
