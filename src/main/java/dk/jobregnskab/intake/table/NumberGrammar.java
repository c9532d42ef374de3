package dk.jobregnskab.intake.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a source writes numbers as text. Strict: the whole text must fit, nothing is skipped or guessed.
 * Zero never carries a sign.
 */
public enum NumberGrammar {
    /** Danish: optional dots in groups of three, a comma before the decimals: {@code 1.234,5}. Not {@code 0.600}, which is no 600. */
    COMMA("-?([1-9]\\d{0,2}(\\.\\d{3})+|\\d+)(,\\d+)?"),
    /**
     * Danish, from a source that writes no dots but may have passed through other hands: a dot counts only where it can be nothing else,
     * as in {@code 1.234.567} and {@code 1.234,5}. {@code 3.125} is no number; see {@link #isAmbiguous}.
     */
    CLEAR_COMMA("-?(\\d+(,\\d+)?|[1-9]\\d{0,2}(\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(\\.\\d{3}){2,})"),
    /** A point before the decimals, no grouping: {@code 1234.5}. */
    POINT("-?\\d+(\\.\\d+)?");

    /** What sources write when a value is missing or suppressed. Unknown, never zero. */
    private static final Set<String> MISSING = Set.of("", "-", ".", "..", "...", "*", "null", "–");

    private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private final Pattern pattern;

    NumberGrammar(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public static boolean isMissing(Cell cell) {
        return MISSING.contains(cell.text());
    }

    /** Whether a cell is refused because its point may stand before three decimals or between thousands. */
    public boolean isAmbiguous(Cell cell) {
        return this == CLEAR_COMMA
                && !cell.number()
                && ONE_GROUP.matcher(signed(cell)).matches();
    }

    /** The number in a cell; empty when the cell holds no number by this grammar. */
    public Optional<BigDecimal> parse(Cell cell) {
        if (cell.number()) {
            return Optional.of(new BigDecimal(cell.text()));
        }
        String text = signed(cell);
        if (!pattern.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = this != POINT ? text.replace(".", "").replace(',', '.') : text;
        return Optional.of(new BigDecimal(plain));
    }

    private static String signed(Cell cell) {
        return cell.text().replace('\u2212', '-').replace('\u2013', '-');
    }
}
