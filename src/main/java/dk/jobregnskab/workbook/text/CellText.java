package dk.jobregnskab.workbook.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any text safe to store in a workbook. */
public final class CellText {

    private static final int LONGEST = 32_767;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern FILE_OR_NUMBER = Pattern.compile("\\S*[.\\d]\\S");

    private CellText() {}

    /** Excel reads {@code _x0041_} as an escape for "A" and stores no control characters. */
    public static String safe(String text) {
        String clean = LOOKS_ESCAPED.matcher(clean(text).strip()).replaceAll("_x005F_");
        return clean.length() <= LONGEST ? clean : start(clean, LONGEST - 1) + "…";
    }

    private static String start(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** For what is no cell: charts, alternative text, properties. One character that XML may not hold makes the whole file unreadable. */
    public static String clean(String text) {
        return text.codePoints()
                .map(character -> isText(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isText(int character) {
        int type = Character.getType(character);
        boolean isControl = type == Character.CONTROL && character != '\n' && character != '\t';
        boolean isNonCharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return !isControl && !isNonCharacter && type != Character.SURROGATE;
    }

    /** A sentence; one that begins with the name of a file, or with a number, is left as it is. */
    public static String capitalised(String text) {
        if (FILE_OR_NUMBER.matcher(text).lookingAt()) {
            return text;
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** In print headers and footers an ampersand starts a code. */
    public static String printed(String text) {
        return safe(text).replace("&", "&&").replace("\n", " ");
    }
}
