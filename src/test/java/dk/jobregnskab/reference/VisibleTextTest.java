package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class VisibleTextTest {

    @Test
    void whatIsNotSeenStandsAsItsNumber() {
        Map<String, String> seen = Map.ofEntries(
                Map.entry("a\nb", "a\\nb"),
                Map.entry("a\rb", "a\\rb"),
                Map.entry("a\tb", "a\\tb"),
                Map.entry("a\u001B[31mb", "a\\u001B[31mb"),
                Map.entry("a\u0085b", "a\\u0085b"),
                Map.entry("a\u202Evsc", "a\\u202Evsc"),
                Map.entry("a\u2066b\u2069", "a\\u2066b\\u2069"),
                Map.entry("a\u200Bb", "a\\u200Bb"),
                Map.entry("a\u2028b", "a\\u2028b"),
                Map.entry("a\u00ADb", "a\\u00ADb"),
                Map.entry("a\uFFFEb", "a\\uFFFEb"),
                Map.entry("a\u007Fb", "a\\u007Fb"));

        seen.forEach((text, visible) -> {
            assertThat(VisibleText.of(text)).isEqualTo(visible);
            assertThat(VisibleText.of(visible)).isEqualTo(visible);
        });
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
