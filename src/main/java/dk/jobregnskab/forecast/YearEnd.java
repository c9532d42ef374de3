package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a year ends for one set of functions of the accounts, or for all temporary benefits (formulas.md, section 36).
 *
 * @param key id of the set, or {@link #TEMPORARY}
 * @param name as it is printed; blank for the total
 * @param persons full-time persons, mean of the year, two decimals
 * @param personsSpread null while no error of such forecasts is known
 * @param kroner expected net expenditure of the year, two decimals
 * @param basis {@code forecast} where the follow-up expects it, {@code forecast-and-budget} of a sum that rests on the budget in part,
 *     {@code price} where nothing is posted yet: persons × the price by the newest accounts
 * @param priceLevel the year whose prices the kroner are in
 * @param budget corrected budget; null where none is loaded
 * @param probability of not going beyond the budget, 0 to 1, two decimals; null without one, and where the two are in other prices
 * @param register whether it rests on a count of our own register
 */
public record YearEnd(
        String key,
        String name,
        int year,
        @Nullable BigDecimal persons,
        @Nullable Distribution personsSpread,
        @Nullable BigDecimal kroner,
        @Nullable Distribution kronerSpread,
        String basis,
        int priceLevel,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal probability,
        boolean register) {

    /** Key of the sum of all temporary benefits. */
    public static final String TEMPORARY = "temporary";

    /** Whether it is all temporary benefits together. */
    public boolean isTotal() {
        return key.equals(TEMPORARY);
    }

    /** Basis of a year of which nothing is posted. */
    public static final String PRICE = "price";
}
