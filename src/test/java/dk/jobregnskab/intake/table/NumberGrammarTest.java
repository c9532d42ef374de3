package dk.jobregnskab.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2870|2870",
                "2.870|2870",
                "1.234.567,89|1234567.89",
                "12,5|12.5",
                "12,50|12.50",
                "0,6|0.6",
                "-20|-20",
                "\u221220|-20",
                "\u201312,5|-12.5",
                "007|7",
                "-0,0|0.0"
            })
    void danishNumbersAreRead(String written, BigDecimal value) {
        assertThat(NumberGrammar.COMMA.parse(Cell.ofText(written))).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.5",
                "12.5",
                "1.23",
                "1.2345",
                "12345.678",
                "1..234",
                "1,2,3",
                "1.234,",
                ",5",
                "+5",
                "1 234",
                "- 5",
                "5-",
                "--5",
                "1e3",
                "0x10",
                "NaN",
                "abc",
                "5 kr.",
                "12,5%",
                "\u0665",
                "0.600",
                "00.123",
                "-0.600"
            })
    void whatIsNoDanishNumberIsNotGuessed(String written) {
        assertThat(NumberGrammar.COMMA.parse(Cell.ofText(written))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", ".", "..", "...", "*", "null", "\u2013"})
    void aMissingMarkerIsUnknownAndNeverZero(String written) {
        assertThat(NumberGrammar.isMissing(Cell.ofText(written))).isTrue();
        assertThat(NumberGrammar.COMMA.parse(Cell.ofText(written))).isEmpty();
    }

    @Test
    void zeroIsNotMissing() {
        assertThat(NumberGrammar.isMissing(Cell.ofText("0"))).isFalse();
    }

    @Test
    void pointNumbersHaveNoGrouping() {
        assertThat(NumberGrammar.POINT.parse(Cell.ofText("1234.5"))).contains(new BigDecimal("1234.5"));
        assertThat(NumberGrammar.POINT.parse(Cell.ofText("1,234.5"))).isEmpty();
        assertThat(NumberGrammar.POINT.parse(Cell.ofText("12,5"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.125", "12.450", "-2.875", "\u22122.870", "999.999"})
    void aPointBeforeThreeDigitsIsAmbiguousWhereNoDotsAreUsual(String written) {
        assertThat(NumberGrammar.CLEAR_COMMA.parse(Cell.ofText(written))).isEmpty();
        assertThat(NumberGrammar.CLEAR_COMMA.isAmbiguous(Cell.ofText(written))).isTrue();
        assertThat(NumberGrammar.COMMA.isAmbiguous(Cell.ofText(written))).isFalse();
        assertThat(NumberGrammar.POINT.isAmbiguous(Cell.ofText(written))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3125|3125", "3,125|3.125", "1.234.567|1234567", "1.234,5|1234.5", "-0,600|-0.600"})
    void aDotThatCanBeNothingElseIsBetweenThousands(String written, BigDecimal value) {
        assertThat(NumberGrammar.CLEAR_COMMA.parse(Cell.ofText(written))).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "0.600", "1234.567", "1.2345", "3.125.", "1.23.456", ""})
    void aPointAtAnyOtherPlaceIsNoDanishNumber(String written) {
        assertThat(NumberGrammar.CLEAR_COMMA.parse(Cell.ofText(written))).isEmpty();
        assertThat(NumberGrammar.CLEAR_COMMA.isAmbiguous(Cell.ofText(written))).isFalse();
    }

    @Test
    void aNumberOfTheSourceItselfIsNeverAmbiguous() {
        assertThat(NumberGrammar.CLEAR_COMMA.isAmbiguous(new Cell("3.125", true)))
                .isFalse();
        assertThat(NumberGrammar.CLEAR_COMMA.parse(new Cell("3.125", true))).contains(new BigDecimal("3.125"));
    }

    @Test
    void aNumberOfTheSourceItselfNeedsNoGrammar() {
        assertThat(NumberGrammar.COMMA.parse(new Cell("1234.5", true))).contains(new BigDecimal("1234.5"));
    }

    @Test
    void everyNumberWrittenTheDanishWayIsReadBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        DecimalFormatSymbols danish = new DecimalFormatSymbols(Locale.ROOT);
        danish.setGroupingSeparator('.');
        danish.setDecimalSeparator(',');
        for (int i = 0; i < 2000; i++) {
            BigDecimal value =
                    BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(4));
            String pattern = (random.nextBoolean() ? "#,##0" : "0")
                    + (value.scale() == 0 ? "" : ".")
                    + "0".repeat(value.scale());
            String written = new DecimalFormat(pattern, danish).format(value);
            assertThat(NumberGrammar.COMMA.parse(Cell.ofText(written)))
                    .as("%s, seed %d", written, seed)
                    .contains(value);
        }
    }
}
