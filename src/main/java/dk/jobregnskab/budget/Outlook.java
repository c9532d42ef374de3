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

    /** What may be taken as certain of a sum: a small benefit without a count does not make the whole unknown. */
    private static final BigDecimal SMALL = new BigDecimal("0.10");

    /** Of parts that go up and down together. A part of which nothing is foreseen ends as it is expected to, as long as it is small. */
    public static Outlook sum(Collection<BudgetRow> parts) {
        boolean register = parts.stream().anyMatch(part -> part.outlook().register());
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal certain = BigDecimal.ZERO;
        Distribution sum = Distribution.of(BigDecimal.ZERO);
        for (BudgetRow part : parts) {
            BigDecimal amount = part.standing().expected();
            Distribution uncertain = part.outlook().expected();
            if (amount == null) {
                return new Outlook(null, register);
            }
            all = all.add(amount.abs());
            certain = uncertain == null ? certain.add(amount.abs()) : certain;
            sum = sum.plus(uncertain == null ? Distribution.of(amount) : uncertain);
        }
        boolean known = certain.compareTo(all) < 0 && certain.compareTo(all.multiply(SMALL)) <= 0;
        return new Outlook(known ? sum : null, register);
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
