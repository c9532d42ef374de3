package dk.jobregnskab.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One cell as delivered.
 *
 * @param text without surrounding space; for a number from JSON or Excel its plain decimal form with a point; for a date
 *     from Excel its ISO form, {@code 2025-07-01}
 * @param number true when the source itself says that it is a number, so that no grammar of ours applies
 */
public record Cell(String text, boolean number) {

    private static final MathContext SHOWN = new MathContext(10);

    /** No number that a source can mean has more digits before or after its point; written out they would fill the memory. */
    private static final int MOST_DIGITS = 400;

    /** A number that the source says is one. One that is absurdly large or small stays as it was written, and is no number. */
    public static Cell ofNumber(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS
                ? new Cell(number.round(SHOWN).toString(), false)
                : new Cell(number.toPlainString(), true);
    }

    public static Cell ofText(String text) {
        return new Cell(text.strip(), false);
    }
}
