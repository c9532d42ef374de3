package dk.jobregnskab.register.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the replacement kind (day + 60) or with a birth date to come: nobody's. */
class CprTest {

    @ParameterizedTest
    @ValueSource(strings = {"6101901234", "610190-1234", "9112991234", "0101575001", "8902001234", "101575001"})
    void acceptsADayAndMonthThatExistWhateverTheCheckDigitAndCentury(String text) {
        assertThat(Cpr.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000",
                "",
                "61019012",
                "61019012345",
                "610190 1234",
                "6113901234",
                "6100901234",
                "3201901234",
                "9201901234",
                "9002001234",
                "3004311234x",
                "61a1901234",
                "6101-901234",
                "\u0666101901234"
            })
    void refusesWhatNoCprNumberCanBe(String text) {
        assertThat(Cpr.parse(text)).isEmpty();
    }

    @Test
    void givesBackAZeroThatASpreadsheetLost() {
        assertThat(Cpr.parse("101575001")).isEqualTo(Cpr.parse("0101575001"));
        assertThat(Cpr.parse("101575001").map(Cpr::digits).map(digits -> new String(digits, StandardCharsets.US_ASCII)))
                .isEqualTo(Optional.of("0101575001"));
    }

    @Test
    void isNeverPrinted() {
        assertThat(Cpr.parse("6101901234").orElseThrow()).hasToString("**********");
    }
}
