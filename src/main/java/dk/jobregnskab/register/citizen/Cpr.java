package dk.jobregnskab.register.citizen;

import java.util.Optional;

/**
 * A citizen's number, for as long as it takes to make a pseudonym of it. It cannot be printed, stored or compared but with another.
 *
 * <p>Accepted: ten digits, with or without a hyphen before the last four, or nine where a spreadsheet lost the leading zero. The day (1–31, or
 * 61–91 for replacement numbers) and month must exist together. Century, age and check digit prove nothing and are not looked at.
 */
public final class Cpr {

    private static final int DIGITS = 10;
    private static final int REPLACEMENT = 60;
    private static final int[] LONGEST_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final long number;

    private Cpr(long number) {
        this.number = number;
    }

    /** @return empty when the text is no CPR number */
    public static Optional<Cpr> parse(String text) {
        String digits =
                text.length() == DIGITS + 1 && text.charAt(6) == '-' ? text.substring(0, 6) + text.substring(7) : text;
        if (digits.length() != DIGITS && !hasLostItsZero(digits)) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = number * 10 + (c - '0');
        }
        return hasDate(number) ? Optional.of(new Cpr(number)) : Optional.empty();
    }

    /** Whether only the leading zero is missing, as when a tool took the number for a number. */
    public static boolean hasLostItsZero(String text) {
        return text.length() == DIGITS - 1;
    }

    private static boolean hasDate(long number) {
        int day = (int) (number / 100_000_000);
        int month = (int) (number / 1_000_000 % 100);
        int ofMonth = day > REPLACEMENT ? day - REPLACEMENT : day;
        return month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= LONGEST_MONTH[month - 1];
    }

    /** The ten digits as ASCII. */
    byte[] digits() {
        byte[] digits = new byte[DIGITS];
        long rest = number;
        for (int i = DIGITS - 1; i >= 0; i--) {
            digits[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cpr cpr && cpr.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number * 0x9E3779B97F4A7C15L);
    }

    @Override
    public String toString() {
        return "**********";
    }
}
