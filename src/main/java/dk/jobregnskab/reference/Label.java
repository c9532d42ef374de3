package dk.jobregnskab.reference;

import java.util.regex.Pattern;

/** A label or name as one line: how it was broken to fit a cell is no part of it. */
public final class Label {

    /** Marks where a word may be broken, with the break itself where there is one, and marks without width. */
    private static final Pattern INVISIBLE = Pattern.compile("\\u00ad[\\r\\n]*|[\\u200b-\\u200f\\u2060\\ufeff]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private Label() {}

    /** Line breaks, tabs, control characters, and spaces of whatever kind and number are one space. */
    public static String of(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
