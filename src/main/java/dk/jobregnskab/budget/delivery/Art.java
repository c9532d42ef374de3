package dk.jobregnskab.budget.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of expense or income. Statistics Denmark publishes four levels of them beside each other.
 *
 * @param number of a detail 0 to 99, of a main kind 0 to 9; of the levels above 0
 */
record Art(Level level, int number) {

    /** From coarse to fine. */
    enum Level {
        TOTAL,
        EXPENDITURE,
        INCOME,
        MAIN,
        DETAIL
    }

    private static final Pattern MAIN = Pattern.compile("[Ss]?(\\d)(\\s.*)?");
    private static final Pattern DETAIL = Pattern.compile("(\\d)\\.?(\\d)(\\s.*)?");

    /** Reads codes and texts: {@code TOT}, {@code UE}, {@code S5}, {@code 52}, {@code 5.2 Tilskud}, {@code I alt (netto)}. */
    static Optional<Art> parse(String text) {
        Matcher main = MAIN.matcher(text);
        if (main.matches()) {
            return Optional.of(new Art(Level.MAIN, Integer.parseInt(main.group(1))));
        }
        Matcher detail = DETAIL.matcher(text);
        if (detail.matches()) {
            return Optional.of(new Art(Level.DETAIL, Integer.parseInt(detail.group(1) + detail.group(2))));
        }
        return above(text).map(level -> new Art(level, 0));
    }

    private static Optional<Level> above(String text) {
        if (text.matches("(?iu)tot\\b.*|netto.*|i alt.*|total.*|net\\b.*")) {
            return Optional.of(Level.TOTAL);
        }
        if (text.matches("(?iu)ue\\b.*|brutto.*|udgift.*|gross.*|expenditure.*")) {
            return Optional.of(Level.EXPENDITURE);
        }
        return text.matches("(?iu)i\\b.*|indtægt.*|income.*|revenue.*|receipts.*")
                ? Optional.of(Level.INCOME)
                : Optional.empty();
    }

    /** The main kind that a detail or a main kind belongs to. */
    int main() {
        return level == Level.DETAIL ? number / 10 : number;
    }

    /** As it is stored: {@code 5.2}, {@code 5}, {@code UE}, {@code I}; null for the total. */
    @Nullable
    String code() {
        return switch (level) {
            case TOTAL -> null;
            case EXPENDITURE -> "UE";
            case INCOME -> "I";
            case MAIN -> String.valueOf(number);
            case DETAIL -> number / 10 + "." + number % 10;
        };
    }
}
