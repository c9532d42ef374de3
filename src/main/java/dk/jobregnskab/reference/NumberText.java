package dk.jobregnskab.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers inside sentences. The separators are stated here, not taken from the machine, so that every machine writes the same text.
 * Rounds half up; a value that rounds to zero carries no sign.
 */
public final class NumberText {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final DecimalFormatSymbols symbols;

    private NumberText(char grouping, char decimal) {
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        symbols.setMinusSign('-');
    }

    public static NumberText in(Language language) {
        return language == Language.DANISH ? new NumberText('.', ',') : new NumberText(',', '.');
    }

    /** 2670 as {@code 2.670}. */
    public String count(long value) {
        return decimal(BigDecimal.valueOf(value), 0);
    }

    /** With as many decimals as asked for, for example 6.968 with 1 as {@code 7,0}. */
    public String decimal(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return new DecimalFormat(pattern, symbols).format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    /** Kroner as millions: 12500000.00 with 1 as {@code 12,5}. */
    public String millions(BigDecimal kroner, int decimals) {
        return decimal(kroner.divide(MILLION), decimals);
    }
}
