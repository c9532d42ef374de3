package dk.jobregnskab.reference;

import java.util.regex.Pattern;

/**
 * CPR numbers in text that should hold none: messages, logs, names. They are known by their shape, so a number of ten digits that means
 * something else may be taken for one. Nine digits too: a leading zero gets lost.
 */
public final class CprNumbers {

    private static final String MASK = "**********";
    private static final String DAY_AND_MONTH =
            "(?:[0-2]?[1-9]|[1-3]0|31|6[1-9]|[78]\\d|9[01])[ \\u00a0./_-]?(?:0[1-9]|1[0-2])";
    /** As people write it, with a date in it: 010190-1234, 01.01.90 1234, 101901234. */
    private static final String DATED = DAY_AND_MONTH + "[ \\u00a0./_-]?\\d{2}[ \\u00a0./_–-]{0,3}\\d{4}";

    private static final String NOT_IN_A_NUMBER = "(?<!\\d)%s(?!\\d)";
    private static final Pattern IN_A_NAME = Pattern.compile(NOT_IN_A_NUMBER.formatted("(?:" + DATED + ")"));
    /** Also where the date is none. Our own file ids and checksums may hold ten digits by chance, and stay. */
    private static final Pattern IN_A_TEXT = Pattern.compile("\\b(?:[0-9a-f]{12}|[0-9a-f]{64})\\b|("
            + NOT_IN_A_NUMBER.formatted("(?:\\d{5,6}-?\\d{4}|" + DATED + ")") + ")");

    /** No benefit, category or sender is called so. */
    private static final Pattern MANY_DIGITS = Pattern.compile("\\d{4}|(?:\\d\\D*){6}");

    private CprNumbers() {}

    /** Whether a name holds what may be a CPR number. */
    public static boolean areIn(String name) {
        return IN_A_NAME.matcher(name).find();
    }

    /** Whether a text has so many digits that it is no name but may be a part of a CPR number. */
    public static boolean isNoName(String text) {
        return MANY_DIGITS.matcher(text).find();
    }

    public static String masked(String text) {
        return IN_A_TEXT.matcher(text).replaceAll(found -> found.group(1) == null ? found.group() : MASK);
    }
}
