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
 *     in their place; while it runs {@code forecast}, {@code remaining-budget}, or {@code forecast-and-budget} of parts of both; null without any
 * @param outlook how certain a forecast is
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
        Outlook outlook,
        @Nullable Effects effects,
        @Nullable BigDecimal changeSinceLast) {

    /** Basis of a year's end: persons foreseen, at their price. */
    public static final String FORECAST = "forecast";

    /** Basis of a year's end: what the budget has for the months to come. */
    public static final String REMAINING_BUDGET = "remaining-budget";

    /** Basis of a year's end: of some parts the one, of others the other. */
    public static final String BOTH = "forecast-and-budget";

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
