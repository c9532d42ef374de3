package dk.jobregnskab.figures;

import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one feature knows of a municipality at a moment: its part of the figures of any period. */
public interface FiguresPart {

    /** Periods that have figures and a workbook because of this part, oldest first. */
    default List<Period> periods() {
        return List.of();
    }

    /** What is shown where no part has periods of its own; the first part that has one decides. */
    default Optional<Period> substitutePeriod() {
        return Optional.empty();
    }

    boolean hasData(Period period);

    /** Adds everything that decides the period's own figures: the figures themselves, not the files they came in. */
    void identify(Period period, Fingerprint figures);

    /** Adds what is shown beside the figures of any period. */
    default void identifyContext(Fingerprint calculation) {}

    /** Deliveries that decide the period's own figures. */
    default Set<Long> sourceFileIds(Period period) {
        return Set.of();
    }

    /** Deliveries of what is shown beside the figures of any period. */
    default Set<Long> contextFileIds() {
        return Set.of();
    }

    /** Puts its fields of {@code figures --json}, computed and not suppressed. Without data they are empty lists. */
    void write(Period period, Map<String, @Nullable Object> json);
}
