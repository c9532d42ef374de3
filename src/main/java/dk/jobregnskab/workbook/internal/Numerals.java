package dk.jobregnskab.workbook.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells numbers from texts that consist of digits, such as codes and fingerprints. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d{1,4})?");

    private Numerals() {}

    static Optional<BigDecimal> parse(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
