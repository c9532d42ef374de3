package dk.jobregnskab.indicator;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a published series.
 *
 * @param column position of the measure in its file
 * @param dimensions further columns as {@code label=value}, sorted and joined by semicolons, without those that have their total: the same
 *     cell is named alike by a file that has the column and by one that has not
 * @param total true when every dimension has its total value
 * @param value null when the publisher left it out or suppressed it
 */
public record IndicatorValue(
        int column,
        String table,
        String municipalityCode,
        Period period,
        String measure,
        String dimensions,
        boolean total,
        @Nullable BigDecimal value) {}
