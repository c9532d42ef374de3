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
                "610190\u20111234",
                "610190  -  1234",
                "610190,1234",
                "610190%201234",
                "6.101.901.234",
                "61-01-1990-1234",
                "61011990-1234",
                "101901234",
                "borger6101901234x",
                "ab6101901234",
                "61019 01234",
                "6101 90 12 34",
                "６１０１９０１２３４",
                "610190\u200b1234",
                "61\u00ad0190\u2060-1234",
                "٦١٠١٩٠١٢٣٤"
            })
    void aCprNumberIsMaskedHoweverPeopleWriteIt(String number) {
        assertThat(CprNumbers.areIn("sag " + number + ".csv")).isTrue();
        assertThat(CprNumbers.masked("found: Uge, " + number + ", Ydelse"))
                .doesNotContain("1234", "901234", "12 34", "９０１２", "٩٠١");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yr-ydelsesrefusion-beregning-2027-07-20.csv",
                "yr-ydelsesrefusion-beregning-151-0042-2027-07-20.csv",
                "beregning_20270720_0800.csv",
                "beregning-20270720080000.csv",
                "y30r21_2026.csv",
                "yr-101-202607.csv",
                "yr_101_000042_2026-07-20.csv",
                "101-07-2026.csv",
                "810-202607.csv",
                "y30r21_2012-01_2026-06.csv",
                "beregning_20072026_0800.csv",
                "20-07-2026-0800.csv",
                "FM j.nr. 2012-12-1234",
                "2026-07-20T08:00:00.123+02:00",
                "20-07-2026 08.15",
                "1.234.567,89 kr.",
                "98 12 1960 12",
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
                "(sha256 6101901234ab, received",
                "3.100 2.920 180 and 12 345 678",
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
