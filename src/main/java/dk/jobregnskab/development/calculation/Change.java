package dk.jobregnskab.development.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From one value to another (formulas.md, section 23.2). Null is unknown.
 *
 * @param change null when either value is unknown, or when both are one observation
 */
public record Change(
        @Nullable BigDecimal base,
        @Nullable BigDecimal value,
        @Nullable BigDecimal change) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static Change between(@Nullable BigDecimal base, @Nullable BigDecimal value) {
        return new Change(base, value, base == null || value == null ? null : plain(value.subtract(base)));
    }

    static Change withinOneObservation(@Nullable BigDecimal value) {
        return new Change(value, value, null);
    }

    /** Of nothing, and of less than nothing, there is no percentage. */
    boolean hasPct() {
        return base != null && change != null && base.signum() > 0;
    }

    @Nullable
    BigDecimal pct() {
        return hasPct() ? share(change, base, DECIMALS) : null;
    }

    /** Unrounded, so that only equal percentages are equal. Both must have one. */
    int compareByPct(Change other) {
        if (base == null || change == null || other.base == null || other.change == null) {
            throw new IllegalStateException("there is no percentage to compare");
        }
        return change.multiply(other.base).compareTo(other.change.multiply(base));
    }

    /** 100 × part ÷ whole; null when either is unknown or the whole is not above 0. */
    static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole, int decimals) {
        return part == null || whole == null || whole.signum() <= 0
                ? null
                : part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** A whole number as a whole number. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
