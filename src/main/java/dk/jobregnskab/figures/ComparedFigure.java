package dk.jobregnskab.figures;

import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is compared with what it was before.
 *
 * @param name the same at both moments, in the language asked for
 * @param value null when unknown
 * @param hidden whether it rests on too few people to be shown
 */
public record ComparedFigure(
        String name, String unit, @Nullable BigDecimal value, Origin origin, boolean hidden, boolean constructed) {

    /** Unit of a place in an order: a difference of two has a meaning, a percentage has none. */
    public static final Wording PLACE = new Wording("nummer", "number");

    ComparedFigure withValue(@Nullable BigDecimal other) {
        return new ComparedFigure(name, unit, other, origin, hidden, constructed);
    }

    /**
     * Where a figure comes from. One that comes from elsewhere than before has not simply changed.
     *
     * @param method how it is made, as the reader is told when that changes
     * @param kinds of deliveries that can have changed it; none where it comes with the program
     */
    public record Origin(Wording method, Set<String> kinds) {}
}
