package dk.jobregnskab.indicator;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One observation of a published series, as published.
 *
 * @param table the publisher's table id, lower case, for example {@code y25i01}
 * @param measure the column's label as delivered
 * @param value null when the publisher left it out or suppressed it
 */
public record IndicatorFigure(
        String table,
        String measure,
        Period period,
        @Nullable BigDecimal value) {}
