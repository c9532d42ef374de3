package dk.jobregnskab.indicator.delivery;

import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.NumberGrammar;
import java.util.regex.Pattern;

/** How the numbers of one column are written, as far as they show it themselves: {@code 12.5} does, {@code 3.125} does not. */
final class WrittenNumbers {

    private static final Pattern LIKE_THOUSANDS = Pattern.compile("\\D?[1-9]\\d{0,2}(,\\d{3})+");

    private boolean any;
    private boolean point;
    private boolean comma;
    private boolean thousands;

    void see(Cell cell) {
        boolean danish = NumberGrammar.CLEAR_COMMA.parse(cell).isPresent();
        boolean english = NumberGrammar.POINT.parse(cell).isPresent();
        any |= danish || english;
        if (cell.number()) {
            return;
        }
        point |= english && !danish && !NumberGrammar.CLEAR_COMMA.isAmbiguous(cell);
        comma |= danish && isDecimalComma(cell.text());
        thousands |= danish && cell.text().indexOf('.') >= 0;
    }

    boolean any() {
        return any;
    }

    /**
     * @param mayBeEnglish whether the source writes a decimal point in some of its files
     * @param english whether the texts of this file are English
     */
    NumberGrammar grammar(boolean mayBeEnglish, boolean english) {
        if (thousands) {
            return NumberGrammar.COMMA;
        }
        boolean pointed = mayBeEnglish && !comma && (point || english);
        return pointed ? NumberGrammar.POINT : NumberGrammar.CLEAR_COMMA;
    }

    /** A comma before other than three digits, which nobody writes between thousands. */
    private static boolean isDecimalComma(String text) {
        return text.indexOf(',') >= 0 && !LIKE_THOUSANDS.matcher(text).matches();
    }
}
