package dk.jobregnskab.budget;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A function of the municipal chart of accounts, such as {@code 5.57.71}: main account, main function, function.
 *
 * @param code with dots
 */
public record AccountFunction(String code) implements Comparable<AccountFunction> {

    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{2}\\.\\d{2}");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:0?(\\d)[. ](\\d{2})[. ](\\d{2})|(\\d)?(\\d{2})(\\d{2}))(?:[\\s:,;-]+(.*))?");

    /**
     * As files write it.
     *
     * @param name what stands after the code; blank without one
     */
    public record Written(AccountFunction function, String name) {}

    public AccountFunction {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no function of accounts: " + code);
        }
    }

    /**
     * Reads {@code 5.57.71}, {@code 05.57.71}, {@code 55771} and {@code 2201} (Statistics Denmark leaves out a leading 0), with a name after
     * it or without.
     *
     * @return empty where the text begins with no function, or with one of a coarser level such as {@code 5.57}
     */
    public static Optional<Written> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String code = written.group(2) != null
                ? written.group(1) + "." + written.group(2) + "." + written.group(3)
                : (written.group(4) == null ? "0" : written.group(4)) + "." + written.group(5) + "." + written.group(6);
        String name = written.group(7) == null ? "" : written.group(7).strip();
        return Optional.of(new Written(new AccountFunction(code), name));
    }

    @Override
    public int compareTo(AccountFunction other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
