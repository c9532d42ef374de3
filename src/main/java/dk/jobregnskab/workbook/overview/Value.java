package dk.jobregnskab.workbook.overview;

import dk.jobregnskab.workbook.style.Format;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of Overblik shows: a figure that another sheet holds, a number of its own, or a text. One of the three is there.
 *
 * @param formula such as the cell of another sheet
 */
public record Value(
        @Nullable String formula,
        @Nullable BigDecimal number,
        @Nullable String text,
        Format format) {

    public static Value formula(String formula, Format format) {
        return new Value(formula, null, null, format);
    }

    public static Value number(BigDecimal number, Format format) {
        return new Value(null, number, null, format);
    }

    public static Value text(String text) {
        return new Value(null, null, text, Format.TEXT);
    }

    /** A word where a number would stand. */
    public static Value word(String text) {
        return new Value(null, null, text, Format.WORD);
    }
}
