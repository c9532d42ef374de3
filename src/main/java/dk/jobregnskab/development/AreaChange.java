package dk.jobregnskab.development;

import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area's change between the two observations of a {@link Development}. Null is unknown, never zero, and {@code reason} then says why.
 *
 * @param base value of the first observation, as published
 * @param value value of the second observation, as published
 * @param change value − base; of a percentage in percentage points
 * @param changePct 100 × change ÷ base, two decimals, half up; null when the base is unknown or not above 0
 * @param order 1 is the largest fall, or the smallest rise, in percent; equal percentages share a number. Our own calculation, only for
 *     municipalities of a published series; never a rank of the ministry's
 * @param orderOf how many municipalities have an order; null without one
 * @param reason why something is unknown; null when nothing is
 * @param points the observations from base to value, both included; empty for kind {@code MUNICIPALITY}
 * @param parts what each configured part adds; empty where none is configured, and for all but own municipality and country
 * @param highest null when no observation between the dates is known
 * @param lowest null when no observation between the dates is known
 * @param since "lowest since" or "highest since", whichever reaches further back; null when the observation before was already so
 * @param sentence the change in words, complete also when it is unknown
 */
public record AreaChange(
        Area area,
        Area.Kind kind,
        @Nullable BigDecimal base,
        @Nullable BigDecimal value,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePct,
        @Nullable Integer order,
        @Nullable Integer orderOf,
        @Nullable Wording reason,
        List<Point> points,
        List<Part> parts,
        @Nullable Extreme highest,
        @Nullable Extreme lowest,
        @Nullable Since since,
        Wording sentence) {

    public AreaChange {
        points = List.copyOf(points);
        parts = List.copyOf(parts);
    }
}
