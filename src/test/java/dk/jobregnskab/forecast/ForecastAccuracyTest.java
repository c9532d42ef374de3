package dk.jobregnskab.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Formulas, section 34. */
class ForecastAccuracyTest {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    private static KeptForecast kept(
            String subject, String value, @Nullable String margin, @Nullable String actual, @Nullable String scaled) {
        BigDecimal forecast = new BigDecimal(value);
        return new KeptForecast(
                subject,
                "name of " + subject,
                MADE,
                "calculation",
                "theta",
                1,
                Period.of("2026M02"),
                forecast,
                margin == null ? null : forecast.subtract(new BigDecimal(margin)),
                margin == null ? null : forecast.add(new BigDecimal(margin)),
                number(actual),
                actual == null ? null : MADE.plusSeconds(60),
                number(scaled),
                true);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @Test
    void biasMaseAndShareInsideAreMeansOverWhatHasCome() {
        List<ForecastAccuracy> accuracy = ForecastAccuracy.of(List.of(
                kept("b", "100", "10", "110", "1.0"),
                kept("b", "100", "10", "89", "1.1"),
                kept("b", "100", "10", "102", "0.2"),
                kept("b", "100", "10", null, null),
                kept("a", "50", "5", "40", "2.0")));

        assertThat(accuracy)
                .containsExactly(
                        new ForecastAccuracy(
                                "a",
                                "name of a",
                                1,
                                new BigDecimal("-10.00"),
                                new BigDecimal("2.000"),
                                new BigDecimal("0.000")),
                        new ForecastAccuracy(
                                "b",
                                "name of b",
                                3,
                                new BigDecimal("0.33"),
                                new BigDecimal("0.767"),
                                new BigDecimal("0.667")));
    }

    @Test
    void withoutScaleOrIntervalTheyAreUnknown() {
        ForecastAccuracy accuracy =
                ForecastAccuracy.of(List.of(kept("a", "100", null, "90", null))).get(0);

        assertThat(accuracy.mase()).isNull();
        assertThat(accuracy.inside80()).isNull();
        assertThat(accuracy.bias()).isEqualByComparingTo("-10");
    }

    @Test
    void withoutAnyThatHasComeThereIsNone() {
        assertThat(ForecastAccuracy.of(List.of(kept("a", "100", "5", null, null))))
                .isEmpty();
    }
}
