package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a year ends for one part of the accounts.
 *
 * @param name a set of functions, a group, or a total
 * @param persons full-time persons, mean of the year
 * @param personsSpread null while no error of such forecasts is known
 * @param kroner expected net expenditure of the year
 * @param basis {@code forecast} where it is the follow-up's own; {@code price} where nothing is posted: persons × the price by the accounts
 * @param budget corrected budget; null where none is loaded
 * @param probability of not going beyond the budget, 0 to 1, two decimals
 */
public record YearEnd(
        String name,
        int year,
        @Nullable BigDecimal persons,
        @Nullable Distribution personsSpread,
        @Nullable BigDecimal kroner,
        @Nullable Distribution kronerSpread,
        String basis,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal probability) {}
