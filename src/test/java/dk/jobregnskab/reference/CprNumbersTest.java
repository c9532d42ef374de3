package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers here are nobody's: 60 is added to the day. */
class CprNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6101901234",
                "610190-1234",
                "610190 1234",
                "610190_1234",
                "610190 - 1234",
                "61.01.90-1234",
                "61 01 90 1234",
                "61/01/90–1234",
                "61.01.901234",
                "101901234",
                "borger6101901234x"
            })
    void aCprNumberIsMaskedHoweverPeopleWriteIt(String number) {
        assertThat(CprNumbers.areIn("sag " + number + ".csv")).isTrue();
        assertThat(CprNumbers.masked("found: Uge, " + number + ", Ydelse")).doesNotContain("1234", "901234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yr-ydelsesrefusion-beregning-2027-07-20.csv",
                "yr-ydelsesrefusion-beregning-151-0042-2027-07-20.csv",
                "beregning_20270720_0800.csv",
                "beregning-20270720080000.csv",
                "y30r21_2026.csv",
                "2026-07-20T08:00:00.123+02:00",
                "20-07-2026 08.15",
                "1.234.567,89 kr.",
                "sum 12345678",
                "9913991234"
            })
    void anOrdinaryNameOrFigureIsNone(String text) {
        assertThat(CprNumbers.areIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file id a6101901234b",
                "2026-07-20 08:00:00 run 17 of 2018QMAT04",
                "20-07-2026 08.15",
                "1.234.567,89 kr. and 12345678"
            })
    void whatIsNoCprNumberStaysInAMessage(String text) {
        assertThat(CprNumbers.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6101901234", "x1234y", "61 01 90 13 11", "610-190-131-1"})
    void soManyDigitsAreNoName(String text) {
        assertThat(CprNumbers.isNoName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kontanthjælp", "Kategori 2.11", "Ydelse 225", "5.57.7"})
    void aFewDigitsMayBePartOfAName(String text) {
        assertThat(CprNumbers.isNoName(text)).isFalse();
    }
}
