package dk.jobregnskab.figures;

import dk.jobregnskab.reference.Language;
import java.util.List;

/** The figures of a feature that are compared between two moments. A bean; its order is that of the changes. */
public interface ComparedFigures {

    List<ComparedFigure> of(Computation computation, Language language);

    /** Whether two periods can be compared by them; not where one of the two may be known only in part. */
    default boolean comparesPeriods() {
        return true;
    }
}
