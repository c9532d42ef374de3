package dk.jobregnskab.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void fingerprints_and_codes_are_no_numbers() {
        assertThat(Numerals.parse("2670")).isPresent();
        assertThat(Numerals.parse("-0.1")).isPresent();
        assertThat(Numerals.parse("0151")).isEmpty();
        assertThat(Numerals.parse("1e5")).isEmpty();
        assertThat(Numerals.parse(null)).isEmpty();
    }
}
