package dk.jobregnskab.forecast.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Formulas, section 34. */
class WaitingForecastTest {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Period MONTH = Period.of("2026M03");

    private static WaitingForecast waiting(@Nullable String scale, @Nullable String margin) {
        return new WaitingForecast(
                "series",
                MADE,
                new MadeForecast.Value(
                        MONTH,
                        2,
                        new BigDecimal("100"),
                        margin == null ? null : new BigDecimal("100").subtract(new BigDecimal(margin)),
                        margin == null ? null : new BigDecimal("100").add(new BigDecimal(margin)),
                        new BigDecimal("80"),
                        new BigDecimal("120"),
                        scale == null ? null : new BigDecimal(scale)));
    }

    private static Actual actual(String value, Instant knownAt) {
        return new Actual("series", MONTH, new BigDecimal(value), knownAt, true);
    }

    @Test
    void theErrorIsActualMinusForecastAndScaledItHasNoSign() {
        Score score = waiting("6", "10").score(actual("85", MADE.plusSeconds(1)));

        assertThat(score.error()).isEqualByComparingTo("-15");
        assertThat(score.scaledError()).isEqualByComparingTo("2.5");
        assertThat(score.inside80()).isFalse();
        assertThat(score.inside95()).isTrue();
    }

    @Test
    void theEndsOfAnIntervalAreInside() {
        assertThat(waiting("6", "10").score(actual("90", MADE)).inside80()).isTrue();
        assertThat(waiting("6", "10").score(actual("110", MADE)).inside80()).isTrue();
        assertThat(waiting("6", "10").score(actual("110.01", MADE)).inside80()).isFalse();
    }

    @Test
    void withoutAScaleOrAnIntervalNothingIsSaidOfThem() {
        assertThat(waiting(null, null).score(actual("90", MADE)).scaledError()).isNull();
        assertThat(waiting("0", null).score(actual("90", MADE)).scaledError()).isNull();
        assertThat(waiting("6", null).score(actual("90", MADE)).inside80()).isNull();
    }

    @Test
    void whatWasReceivedWithItsOwnDeliveriesOrBeforeIsNoAnswer() {
        assertThat(waiting("6", "10").isAnsweredBy(actual("90", MADE))).isFalse();
        assertThat(waiting("6", "10").isAnsweredBy(actual("90", MADE.plusSeconds(1))))
                .isTrue();
    }
}
