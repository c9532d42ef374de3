package dk.jobregnskab.budget.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The prices that amounts are written in.
 *
 * @param year whose prices; null for the current prices of each year
 */
record PriceLevel(@Nullable Integer year) {

    static final PriceLevel CURRENT = new PriceLevel(null);

    private static final Pattern OF_A_YEAR = Pattern.compile(
            "\\b(\\d{4})\\s?[-–]?\\s?(p/?l|priser|prisniveau|niveau)|\\b(p/?l|prisniveau|priser)\\s?(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_EACH_YEAR =
            Pattern.compile("løbende pris|årets pris|current price", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The one that a text names, such as {@code 2026-p/l} or {@code løbende priser}. */
    static Optional<PriceLevel> in(String text) {
        Matcher year = OF_A_YEAR.matcher(text);
        if (year.find()) {
            return Optional.of(new PriceLevel(Integer.valueOf(year.group(1) != null ? year.group(1) : year.group(4))));
        }
        return OF_EACH_YEAR.matcher(text).find() ? Optional.of(CURRENT) : Optional.empty();
    }

    int of(int budgetYear) {
        return year == null ? budgetYear : year;
    }

    String danish() {
        return year == null ? "løbende priser" : year + "-p/l";
    }

    String english() {
        return year == null ? "current prices (løbende priser)" : year + "-p/l";
    }
}
