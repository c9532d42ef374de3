package dk.jobregnskab.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the follow-up: a function, a set of functions, a group, or a total.
 *
 * @param key the function's code, the set's id, the group's name, or the total's name
 * @param name as it is printed
 * @param actualBasis {@code ledger} or {@code register}; null without any
 * @param expectedBasis {@code accounts} when the year is closed, {@code register} when the register has all its months
 *     in their place, {@code remaining-budget} while it runs; null without any
 * @param effects from budget to expected accounts; null where persons or prices are unknown
 * @param changeSinceLast of the deviation since the last follow-up; null where there was none
 */
public record BudgetRow(
        String key,
        String name,
        Standing standing,
        @Nullable String actualBasis,
        @Nullable String expectedBasis,
        Quantity persons,
        Quantity averagePrice,
        @Nullable Effects effects,
        @Nullable BigDecimal changeSinceLast) {

    /** Basis of what is posted: the municipality's accounts. */
    public static final String LEDGER = "ledger";

    /** Basis of what is posted: our own register, in the place of accounts that are not loaded. */
    public static final String REGISTER = "register";

    /** Full-time persons with two decimals, or kroner per full-time person and year with two decimals. */
    public record Quantity(
            @Nullable BigDecimal budget,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual) {

        public static final Quantity UNKNOWN = new Quantity(null, null, null);
    }
}
