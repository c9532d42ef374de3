package dk.jobregnskab.savings;

import dk.jobregnskab.budget.AccountsPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a group's price from rates lies above its price from the municipality's own accounts of the same year (formulas.md, section 28).
 *
 * @param year of the accounts
 * @param accounts kroner per full-time person, in prices of the accounts' year
 * @param assumed by the assumed step of the refund ladder
 * @param assumedAbove per cent, one decimal; negative = below
 * @param measured by the share measured in the accounts; null where it could not be measured
 * @param measuredAbove the same of it
 */
public record PriceComparison(
        String group,
        int year,
        BigDecimal accounts,
        RatePrice assumed,
        BigDecimal assumedAbove,
        @Nullable RatePrice measured,
        @Nullable BigDecimal measuredAbove) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param accounts whose price is above 0 */
    public static PriceComparison of(AccountsPrice accounts, RatePrice assumed, @Nullable RatePrice measured) {
        return new PriceComparison(
                accounts.group(),
                accounts.year(),
                accounts.price(),
                assumed,
                above(accounts.price(), assumed),
                measured,
                measured == null ? null : above(accounts.price(), measured));
    }

    private static BigDecimal above(BigDecimal accounts, RatePrice rates) {
        return rates.price().subtract(accounts).multiply(HUNDRED).divide(accounts, 1, RoundingMode.HALF_UP);
    }
}
