package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VisibleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\nb|a\\nb",
                "a\rb|a\\rb",
                "a\tb|a\\tb",
                "a\u001B[31mb|a\\u001B[31mb",
                "a\u0085b|a\\u0085b",
                "a\u202Evsc|a\\u202Evsc",
                "a\u2066b\u2069|a\\u2066b\\u2069",
                "a\u200Bb|a\\u200Bb",
                "a\u2028b|a\\u2028b",
                "a\u00ADb|a\\u00ADb",
                "a\uFFFEb|a\\uFFFEb",
                "a\u007Fb|a\\u007Fb"
            })
    void whatIsNotSeenStandsAsItsNumber(String text, String visible) {
        assertThat(VisibleText.of(text)).isEqualTo(visible);
        assertThat(VisibleText.of(visible)).isEqualTo(visible);
    }

    @Test
    void aLoneHalfOfACharacterIsNone() {
        assertThat(VisibleText.of("a" + (char) 0xD83D + "b")).isEqualTo("a\\uD83Db");
        assertThat(VisibleText.of(Character.toString(0xE0041))).isEqualTo("\\uDB40\\uDC41");
    }

    @Test
    void whatIsSeenStays() {
        String seen = "Ærø, 12,5 mio. kr. – 60 % \"på\" C:\\mappe … 😀 \u00A0e\u0301";

        assertThat(VisibleText.of(seen)).isEqualTo(seen);
    }
}
