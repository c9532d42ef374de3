package dk.jobregnskab.workbook;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a feature puts into the report of a computation. A bean; its order is that of the assumptions and of what is left out. */
public interface ReportPart {

    /** What its sheets show: only what may leave the house. */
    default Optional<Record> page(Computation computation, Language language) {
        return Optional.empty();
    }

    /** What its calculated values rest on. */
    default List<Assumption> assumptions(Computation computation, Language language) {
        return List.of();
    }

    /**
     * What the workbook does not hold of it and why, one sentence each.
     *
     * @param page what {@link #page} gave; null for nothing
     */
    default List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        return List.of();
    }

    /** What it says that does not follow from the computation, such as how things stand today: when it changes, workbooks are written anew. */
    default List<String> standing() {
        return List.of();
    }
}
