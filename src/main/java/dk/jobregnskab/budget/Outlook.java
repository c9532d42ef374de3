package dk.jobregnskab.budget;

import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How certain the end of a running year is.
 *
 * @param expected what expected accounts may come to, kroner with two decimals; null where that is not known of every part
 * @param register whether it rests on a count of our own register, so that its rules of disclosure hold
 */
public record Outlook(@Nullable Distribution expected, boolean register) {

    /** Where nothing is foreseen. */
    public static final Outlook UNKNOWN = new Outlook(null, false);

    /** Of parts that go up and down together. */
    public static Outlook sum(Collection<Outlook> parts) {
        return parts.stream().reduce(Outlook::plus).orElse(UNKNOWN);
    }

    private Outlook plus(Outlook other) {
        return new Outlook(
                expected == null || other.expected == null ? null : expected.plus(other.expected),
                register || other.register);
    }

    /**
     * How likely the year keeps within a budget: 0 to 1, two decimals; null where that is not known.
     *
     * @see Distribution#probabilityAtMost
     */
    public @Nullable BigDecimal within(@Nullable BigDecimal budget) {
        return budget == null || expected == null ? null : expected.probabilityAtMost(budget);
    }
}
