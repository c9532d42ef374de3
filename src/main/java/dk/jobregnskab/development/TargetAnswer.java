package dk.jobregnskab.development;

import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal over several years, and whether the municipality is on the way to it as of the newest observation.
 *
 * @param from when the way begins: at the value of that date's observation
 * @param to when the goal should be reached
 * @param goal the value to be reached; null when it is a percentage of a value that is unknown
 * @param line the straight way from the first value to the goal, one value for each period of the series from {@code from} to {@code to}; empty
 *     when the first value is unknown
 * @param observation the newest known one; null when none is known
 * @param value its value
 * @param lineValue the line's value there, two decimals; after {@code to} the goal
 * @param onTheWay whether the value is at the line or beyond it, in the goal's direction; null when unknown
 * @param gap value − line value, two decimals; null when unknown
 * @param answer in words
 */
public record TargetAnswer(
        String name,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal goal,
        List<LinePoint> line,
        @Nullable ObservationPeriod observation,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lineValue,
        @Nullable Boolean onTheWay,
        @Nullable BigDecimal gap,
        Wording answer) {

    /**
     * The line in one period.
     *
     * @param value two decimals
     */
    public record LinePoint(ObservationPeriod period, BigDecimal value) {}

    public TargetAnswer {
        line = List.copyOf(line);
    }
}
