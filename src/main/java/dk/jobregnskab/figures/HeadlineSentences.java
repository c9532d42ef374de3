package dk.jobregnskab.figures;

import dk.jobregnskab.reference.Language;
import java.util.List;

/** Sentences of the headline. A bean; its order is that of the sentences. */
public interface HeadlineSentences {

    /** Whether the headline is about what this says: without it, the {@link #substitutes} of all are said too. */
    default boolean isLeading() {
        return false;
    }

    /** Of what leads: whether anything of it is known of the period. */
    default boolean isKnown(Computation computation) {
        return false;
    }

    List<String> sentences(Computation computation, Audience audience, Language language);

    /** Said only where nothing leads. */
    default List<String> substitutes(Computation computation, Audience audience, Language language) {
        return List.of();
    }
}
