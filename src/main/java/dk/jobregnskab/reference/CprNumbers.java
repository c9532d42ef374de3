package dk.jobregnskab.reference;

import java.util.regex.Pattern;

/**
 * CPR numbers in text that should hold none: messages, logs, names. They are known by their shape, so a number of ten digits that means
 * something else may be taken for one. Nine digits too: a leading zero gets lost.
 */
public final class CprNumbers {

    private static final String MASK = "**********";
    private static final String SEPARATOR = "[\\h.,/_+\\p{Pd}\\u2212]";
    private static final String DAY = "(?:[0-2]?[1-9]|[1-3]0|31|6[1-9]|[78]\\d|9[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    /** With its century only where nobody can take it for the date and time of a file. */
    private static final String YEAR = "(?:\\d{2}|19\\d{2}|200\\d|201[0-2])";
    /** The date in one word, or with one separator all through; then the last four digits. */
    private static final String DATED = DAY + "(?:" + MONTH + YEAR + "|(?<separator>" + SEPARATOR + ")" + MONTH
            + "\\k<separator>" + YEAR + ")(?:" + SEPARATOR + "|%20){0,5}\\d{4}";
    /** As a spreadsheet shows a number. */
    private static final String THOUSANDS = "(?:\\d\\.)?[0-9]" + MONTH + "\\.\\d{3}\\.\\d{3}";

    /** Ten digits with a space between some of them; a date of birth only where the first four are a day and a month. */
    private static final String SPACED = "(?<!\\d\\h)\\d(?:\\h?\\d){9}(?!\\h?\\d)";

    private static final Pattern DAY_AND_MONTH = Pattern.compile(DAY + MONTH + "\\d{6}");

    private static final int OWN_ID = 1;
    private static final String NOT_IN_A_NUMBER = "(?<!\\d)(?:%s)(?!\\d)";
    private static final Pattern IN_A_NAME = Pattern.compile(NOT_IN_A_NUMBER.formatted(DATED + "|" + THOUSANDS));
    private static final Pattern WITH_SPACES = Pattern.compile(NOT_IN_A_NUMBER.formatted(SPACED));
    /** Also where the date is none. Our own file ids and checksums may hold ten digits by chance, and stay. */
    private static final Pattern IN_A_TEXT =
            Pattern.compile("((?<=file id |File id: |sha256 |dismiss )[0-9a-f]{12}\\b|\\b[0-9a-f]{64}\\b)|"
                    + NOT_IN_A_NUMBER.formatted("\\d{5,6}-?\\d{4}|" + DATED + "|" + THOUSANDS));

    /** No benefit, category or sender is called so. */
    private static final Pattern MANY_DIGITS = Pattern.compile("\\d{4}|(?:\\d\\D*){6}");

    private CprNumbers() {}

    /** Whether a name holds what may be a CPR number. */
    public static boolean areIn(String name) {
        String plain = plain(name);
        return IN_A_NAME.matcher(plain).find() || hasOneWithSpaces(plain);
    }

    /** Whether a text has so many digits that it is no name but may be a part of a CPR number. */
    public static boolean isNoName(String text) {
        return MANY_DIGITS.matcher(plain(text)).find();
    }

    /** The text with a mask over each; as it is where it has none. */
    public static String masked(String text) {
        String masked = masking(text);
        String plain = plain(text);
        return masked.equals(text) && !plain.equals(text) && !masking(plain).equals(plain) ? masking(plain) : masked;
    }

    private static String masking(String text) {
        String masked = IN_A_TEXT.matcher(text).replaceAll(found -> found.group(OWN_ID) == null ? MASK : found.group());
        return WITH_SPACES.matcher(masked).replaceAll(found -> isOne(found.group()) ? MASK : found.group());
    }

    private static boolean hasOneWithSpaces(String text) {
        return WITH_SPACES.matcher(text).results().anyMatch(found -> isOne(found.group()));
    }

    private static boolean isOne(String spaced) {
        String digits = spaced.replaceAll("\\h", "");
        return digits.length() < spaced.length()
                && DAY_AND_MONTH.matcher(digits).matches();
    }

    /** Digits of any script and width as ours, and nothing between them that cannot be seen. */
    private static String plain(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
