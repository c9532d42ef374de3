package dk.jobregnskab.fetch.jobindsats;

import dk.jobregnskab.fetch.PullRules;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a table: as of which update it was fetched, after which rule, and up to which period.
 *
 * @param rule how much was asked for; a wider one asks anew
 */
record Mark(String stamp, String rule, String newest) {

    private static final String BETWEEN = " | ";
    private static final int PARTS = 3;

    static Mark of(String stamp, PullRules.Series series, String newest) {
        return new Mark(stamp, rule(series), newest);
    }

    static @Nullable Mark parse(String text) {
        String[] parts = text.split(java.util.regex.Pattern.quote(BETWEEN), -1);
        return parts.length == PARTS ? new Mark(parts[0], parts[1], parts[2]) : null;
    }

    private static String rule(PullRules.Series series) {
        String splits = String.join(",", series.splits());
        return series.newest() + " " + series.period() + (splits.isEmpty() ? "" : " " + splits);
    }

    boolean isOf(String otherStamp, PullRules.Series series) {
        return stamp.equals(otherStamp) && hasRule(series);
    }

    boolean hasRule(PullRules.Series series) {
        return rule.equals(rule(series));
    }

    String text() {
        return String.join(BETWEEN, stamp, rule, newest);
    }
}
