package dk.jobregnskab.forecast.kept;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A kept month or edition whose actual number is not known yet (formulas.md, section 34). */
record WaitingForecast(String subject, Instant madeAt, MadeForecast.Value made) {

    private static final int DECIMALS = 4;

    /** A number that was received no later than what the forecast rests on was no future to it. */
    boolean isAnsweredBy(Actual actual) {
        return actual.knownAt().isAfter(madeAt);
    }

    Score score(Actual actual) {
        BigDecimal error = actual.value().subtract(made.value());
        BigDecimal scale = made.scale();
        return new Score(
                this,
                actual,
                error,
                scale == null || scale.signum() == 0 ? null : error.abs().divide(scale, DECIMALS, RoundingMode.HALF_UP),
                isInside(actual.value(), made.low80(), made.high80()),
                isInside(actual.value(), made.low95(), made.high95()));
    }

    private static @Nullable Boolean isInside(BigDecimal actual, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null
                ? null
                : Boolean.valueOf(actual.compareTo(low) >= 0 && actual.compareTo(high) <= 0);
    }
}
