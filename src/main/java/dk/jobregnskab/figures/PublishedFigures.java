package dk.jobregnskab.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period as readers last got them.
 *
 * @param moment whose knowledge they show
 * @param figures by their name
 */
public record PublishedFigures(
        String calculationId, Instant moment, String programVersion, Map<String, Figure> figures) {

    /** @param value null when unknown, or hidden */
    public record Figure(@Nullable BigDecimal value, boolean hidden) {}
}
