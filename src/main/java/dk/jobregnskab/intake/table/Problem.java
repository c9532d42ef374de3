package dk.jobregnskab.intake.table;

import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.VisibleText;
import dk.jobregnskab.reference.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Why a row or a file cannot be used.
 *
 * @param row row number in the file; 0 when the file as a whole is meant
 * @param column label of the column; null when no column is meant
 * @param rule stable name of the broken rule, for example {@code number}
 * @param message what is wrong, without file, row or column; never the raw value of a person's row
 */
public record Problem(long row, @Nullable String column, String rule, Wording message) {

    /** The last net: whatever a message quotes, a header that is none or a shifted column, no citizen is named in it, and it is one line. */
    public Problem {
        column = column == null ? null : quotable(column);
        message = new Wording(quotable(message.danish()), quotable(message.english()));
    }

    private static String quotable(String text) {
        return VisibleText.of(CprNumbers.masked(text));
    }

    public static Problem ofFile(String rule, String danish, String english) {
        return new Problem(0, null, rule, new Wording(danish, english));
    }

    /** Where and what, for example {@code row 17, column "Forventet antal": "abc" is not a number}. */
    public Wording sentence() {
        String danish = row == 0 ? "" : "række " + row;
        String english = row == 0 ? "" : "row " + row;
        if (column != null) {
            danish += (danish.isEmpty() ? "" : ", ") + "kolonne \"" + column + "\"";
            english += (english.isEmpty() ? "" : ", ") + "column \"" + column + "\"";
        }
        return new Wording(
                danish.isEmpty() ? message.danish() : danish + ": " + message.danish(),
                english.isEmpty() ? message.english() : english + ": " + message.english());
    }
}
