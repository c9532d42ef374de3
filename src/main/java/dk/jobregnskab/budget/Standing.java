package dk.jobregnskab.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a year stands on some part of the accounts. Kroner with two decimals, expenditure positive; null is unknown, never zero.
 *
 * @param original budget as adopted
 * @param supplementary later appropriations
 * @param budget corrected budget
 * @param actual net of the months that are posted
 * @param lastYear net of the same months of the year before
 * @param periodised what the budget would have used by now: the course of earlier years over the months, else in equal parts
 * @param expected expected accounts at the year's end
 */
public record Standing(
        @Nullable BigDecimal original,
        @Nullable BigDecimal supplementary,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal periodised,
        @Nullable BigDecimal expected) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Forventet regnskab − korrigeret budget: positive = merforbrug. */
    public @Nullable BigDecimal deviation() {
        return expected == null || budget == null ? null : expected.subtract(budget);
    }

    /** Actual in percent of the corrected budget, one decimal. */
    public @Nullable BigDecimal usedPercent() {
        return actual == null || budget == null || budget.signum() == 0
                ? null
                : actual.multiply(HUNDRED).divide(budget, 1, RoundingMode.HALF_UP);
    }

    /** The same where what is posted may not be told. */
    public Standing withoutPosted() {
        return new Standing(original, supplementary, budget, null, null, periodised, null);
    }

    /** All together: what is unknown of one of them is unknown of the sum. */
    public static Standing sum(Collection<Standing> parts) {
        return new Standing(
                sum(parts, Standing::original),
                sum(parts, Standing::supplementary),
                sum(parts, Standing::budget),
                sum(parts, Standing::actual),
                sum(parts, Standing::lastYear),
                sum(parts, Standing::periodised),
                sum(parts, Standing::expected));
    }

    private static @Nullable BigDecimal sum(
            Collection<Standing> parts, Function<Standing, @Nullable BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Standing part : parts) {
            BigDecimal one = amount.apply(part);
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return parts.isEmpty() ? null : sum;
    }
}
