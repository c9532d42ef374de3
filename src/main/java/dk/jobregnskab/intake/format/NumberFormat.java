package dk.jobregnskab.intake.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell's number format makes of its number. Files write formats in English, whatever the language of Excel. */
enum NumberFormat {
    NUMBER,
    DATE,
    /** A month of a year: Excel keeps its first day, and shows none. */
    MONTH,
    /** A time of day, or hours and minutes that went by. */
    TIME;

    private static final Pattern TEXT_IN_IT = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    private static final Pattern COLOUR_OR_LANGUAGE = Pattern.compile("\\[[^\\]]*]");

    /** The formats that every workbook has without saying so. */
    static NumberFormat builtIn(int id) {
        if (id == 17) {
            return MONTH;
        }
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
            return DATE;
        }
        return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? TIME : NUMBER;
    }

    static NumberFormat of(String code) {
        String bare = TEXT_IN_IT.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        int section = bare.indexOf(';');
        String first = section < 0 ? bare : bare.substring(0, section);
        if (ELAPSED.matcher(first).find()) {
            return TIME;
        }
        String marks = COLOUR_OR_LANGUAGE.matcher(first).replaceAll("");
        boolean digits = marks.contains("#") || (marks.contains("0") && !marks.contains("s"));
        if (digits || marks.contains("@") || marks.equals("general") || marks.equals("standard")) {
            return NUMBER;
        }
        if (marks.matches("[^d]*(m[^d]*y|y[^d]*m)[^d]*") && !marks.matches(".*[hs].*")) {
            return MONTH;
        }
        if (marks.matches(".*[yd].*|.*mmm.*")) {
            return DATE;
        }
        if (marks.matches(".*[hs].*")) {
            return TIME;
        }
        return marks.contains("m") ? DATE : NUMBER;
    }
}
