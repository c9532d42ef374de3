package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import org.jspecify.annotations.Nullable;

/**
 * A cell whose value Excel does not know either.
 *
 * @param column counted from 0
 * @param cell for example {@code E5}
 * @param error what the cell shows, such as {@code #N/A}; null for a formula that was never calculated
 */
record UnusableCell(int column, String cell, @Nullable String error) {

    boolean neverCalculated() {
        return error == null;
    }

    RefusedFileException refusal(String sheet) {
        String where = sheet + "!" + cell;
        if (error == null) {
            return new RefusedFileException(
                    "formula",
                    "cellen " + where + " har en formel, der aldrig er beregnet. Åbn den i Excel, og gem den igen",
                    "the cell " + where
                            + " holds a formula that was never calculated. Open it in Excel and save it, then deliver it again");
        }
        return new RefusedFileException(
                "cell-error",
                "cellen " + where + " viser fejlen " + error + ". Ret den i Excel, og gem filen igen",
                "the cell " + where + " shows the error " + error
                        + ". Correct it in Excel, save the file and deliver it again");
    }
}
