package dk.jobregnskab.report.internal.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any text safe to store in a cell. */
final class CellText {

    private static final int LONGEST = 32_767;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private CellText() {}

    /** Excel reads {@code _x0041_} as an escape for "A" and stores no control characters. */
    static String safe(String text) {
        String clean = LOOKS_ESCAPED
                .matcher(CONTROL.matcher(text).replaceAll(" ").strip())
                .replaceAll("_x005F_");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** In print headers and footers an ampersand starts a code. */
    static String printed(String text) {
        return safe(text).replace("&", "&&").replace("\n", " ");
    }
}
