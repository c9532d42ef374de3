package dk.jobregnskab.development.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.development.TargetAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Formula 23.10. */
class GoalLineTest {

    private static TargetAnswer answer(@Nullable String percent, @Nullable String value, int months, String values) {
        ObservedSeries series =
                SmallSeries.months("2022M01", months).area("151", values).observed();
        return new GoalLine(
                        "færre ledige",
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2023, 1, 1),
                        percent == null ? null : new BigDecimal(percent),
                        value == null ? null : new BigDecimal(value))
                .answer(series, series.line("151"));
    }

    @Test
    void belowTheLineIsOnTheWayToAFall() {
        TargetAnswer answer = answer("-10", null, 7, "200 200 200 200 200 200 190");

        assertThat(answer.goal()).isEqualTo("180");
        assertThat(answer.lineValue()).isEqualTo("190.08");
        assertThat(answer.gap()).isEqualTo("-0.08");
        assertThat(answer.onTheWay()).isTrue();
        assertThat(answer.answer().danish())
                .isEqualTo(
                        "Målet »færre ledige« (180 den 1. januar 2023) er på vej: 190 i juli 2022 mod 190,08 på linjen,"
                                + " 0,08 under den.");
    }

    @Test
    void aboveTheLineIsNot() {
        TargetAnswer answer = answer("-10", null, 7, "200 200 200 200 200 200 191");

        assertThat(answer.onTheWay()).isFalse();
        assertThat(answer.gap()).isEqualTo("0.92");
        assertThat(answer.answer().english()).contains("is not on the way: 191 in July 2022 against 190.08");
    }

    @Test
    void theLineGoesOnToTheGoalAndNoFurther() {
        TargetAnswer answer = answer("-10", null, 2, "200 -");

        assertThat(answer.line()).hasSize(13);
        assertThat(answer.line().get(0).value()).isEqualTo("200.00");
        assertThat(answer.line().get(12).period().token()).isEqualTo("2023M01");
        assertThat(answer.line().get(12).value()).isEqualTo("180.00");
    }

    @Test
    void afterItsDateARiseIsReachedOrNot() {
        TargetAnswer answer = answer(null, "220", 15, "200 - - - - - - - - - - - - - 221");

        assertThat(answer.lineValue()).isEqualTo("220.00");
        assertThat(answer.gap()).isEqualTo("1.00");
        assertThat(answer.onTheWay()).isTrue();
        assertThat(answer.answer().danish()).contains("er nået: 221 i marts 2023");
    }

    @Test
    void withoutAFirstValueItIsUnknownAndSaysWhy() {
        TargetAnswer answer = answer("-10", null, 3, "- 200 190");

        assertThat(answer.onTheWay()).isNull();
        assertThat(answer.goal()).isNull();
        assertThat(answer.line()).isEmpty();
        assertThat(answer.answer().danish())
                .isEqualTo(
                        "Om målet »færre ledige« er på vej, er ukendt: tallet for januar 2022 er skjult eller mangler hos kilden.");
    }
}
