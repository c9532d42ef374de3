package dk.jobregnskab.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** Of no part at all: what sums begin with. */
    public static final Standing NOTHING = new Standing(null, null, null, null, null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Forventet regnskab − korrigeret budget: positive = merforbrug. */
    @JsonIgnore
    public @Nullable BigDecimal deviation() {
        return expected == null || budget == null ? null : expected.subtract(budget);
    }

    /** Actual in percent of the corrected budget, one decimal. */
    @JsonIgnore
    public @Nullable BigDecimal usedPercent() {
        return actual == null || budget == null || budget.signum() == 0
                ? null
                : actual.multiply(HUNDRED).divide(budget, 1, RoundingMode.HALF_UP);
    }

    /** The two together; what is unknown of one of them only is taken from the other. */
    public Standing plus(Standing other) {
        return new Standing(
                sum(original, other.original),
                sum(supplementary, other.supplementary),
                sum(budget, other.budget),
                sum(actual, other.actual),
                sum(lastYear, other.lastYear),
                sum(periodised, other.periodised),
                sum(expected, other.expected));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }
}
