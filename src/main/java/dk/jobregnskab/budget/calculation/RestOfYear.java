package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.PersonsAhead.Rest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the months to come cost one set of functions: the persons foreseen at the price of a person (formulas.md, section 36).
 *
 * @param price kroner per full-time person and year
 * @param ownPrice whether it is that of the months posted; else that of the newest closed year
 * @param persons as they are foreseen
 * @param months how many are to come
 */
record RestOfYear(BigDecimal price, boolean ownPrice, Rest persons, int months) {

    /** What fewer months cost a person is more chance than price. */
    private static final int FEWEST_MONTHS = 3;

    /**
     * @param posted kroner from January on
     * @param months how many of them
     * @param before price by the newest closed year, in prices of this one; null where none is known
     */
    static Optional<RestOfYear> of(BigDecimal posted, int months, Rest persons, @Nullable BigDecimal before) {
        BigDecimal own = own(posted, months, persons.toDate());
        boolean enough = own != null && (months >= FEWEST_MONTHS || before == null);
        BigDecimal price = enough ? own : before;
        return price == null
                ? Optional.empty()
                : Optional.of(new RestOfYear(price, enough, persons, Postings.DECEMBER - months));
    }

    private static @Nullable BigDecimal own(BigDecimal posted, int months, @Nullable BigDecimal persons) {
        return persons == null || persons.signum() <= 0 || posted.signum() <= 0
                ? null
                : posted.multiply(BigDecimal.valueOf(Postings.DECEMBER))
                        .divide(persons.multiply(BigDecimal.valueOf(months)), MathContext.DECIMAL128);
    }

    /**
     * Full-time persons of the year, two decimals.
     *
     * @param toDate of the months posted, where they are a published count
     */
    BigDecimal wholeYear(BigDecimal toDate) {
        BigDecimal before = persons.toDate();
        if (persons.register() || before == null) {
            return toDate;
        }
        return before.multiply(BigDecimal.valueOf(Postings.DECEMBER - (long) months))
                .add(persons.persons().multiply(BigDecimal.valueOf(months)))
                .divide(BigDecimal.valueOf(Postings.DECEMBER), 2, RoundingMode.HALF_UP);
    }

    /** Kroner with two decimals. */
    BigDecimal kroner() {
        return kroner(persons.persons());
    }

    BigDecimal kroner(BigDecimal fullTimePersons) {
        return fullTimePersons
                .multiply(price)
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(Postings.DECEMBER), 2, RoundingMode.HALF_UP);
    }
}
