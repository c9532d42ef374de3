package dk.jobregnskab.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** formulas.md, section 1. */
class NumberTextTest {

    private final NumberText danish = NumberText.in(Language.DANISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6.968|1|7,0", "0.05|1|0,1", "-0.05|1|-0,1", "-0.04|1|0,0", "1234567.5|0|1.234.568", "12|2|12,00"})
    void aNumberIsRoundedHalfUpAndAZeroHasNoSign(BigDecimal value, int decimals, String written) {
        assertThat(danish.decimal(value, decimals)).isEqualTo(written);
    }

    @Test
    void countsAndMillionsReadAsInDanishAndEnglish() {
        assertThat(danish.count(2670)).isEqualTo("2.670");
        assertThat(danish.millions(new BigDecimal("12500000.00"), 1)).isEqualTo("12,5");
        assertThat(NumberText.in(Language.ENGLISH).count(2670)).isEqualTo("2,670");
        assertThat(NumberText.in(Language.ENGLISH).millions(new BigDecimal("12500000.00"), 1))
                .isEqualTo("12.5");
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"ar-EG", "tr-TR", "da-DK", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(NumberText.in(Language.DANISH).decimal(new BigDecimal("-1234.5"), 1))
                        .isEqualTo("-1.234,5");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
