package dk.jobregnskab.samples.register;

/**
 * Numbers that are nobody's: 60 is added to the day, as in a replacement number, and modulus 11 fails. A few begin with 0, which such
 * a day cannot; they have a birth date in the future instead.
 */
final class CprNumber {

    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;
    private static final int ONE_WITH_LEADING_ZERO_IN = 499;

    /** Nine digits: 28 days, 12 months, the years 1960–1999, 400 serials. No divisor in common with the stride. */
    private static final int REPLACEMENTS = 28 * 12 * 40 * 400;

    /** Nine digits: 9 days, 12 months, the years 2040–2057, 400 serials. */
    private static final int FUTURE = 9 * 12 * 18 * 400;

    private static final long STRIDE = 3_000_017;

    private CprNumber() {}

    /** Different for every citizen of a register. */
    static String of(long seed, int citizen) {
        boolean future = citizen % ONE_WITH_LEADING_ZERO_IN == ONE_WITH_LEADING_ZERO_IN - 1;
        int place = future ? citizen / ONE_WITH_LEADING_ZERO_IN : citizen;
        int places = future ? FUTURE : REPLACEMENTS;
        if (place >= places) {
            throw new IllegalArgumentException("no more than " + places + " citizens have a number of their own");
        }
        int start = Dice.of(seed, places).below(places);
        int scattered = (int) ((start + place * STRIDE) % places);
        String nine = future ? nineOfTheFuture(scattered) : nineOfReplacement(scattered);
        return nine + lastDigit(nine, Dice.of(seed, citizen).below(9));
    }

    private static String nineOfReplacement(int place) {
        int rest = place / 400;
        return "%02d%02d%02d%03d".formatted(61 + rest % 28, 1 + rest / 28 % 12, 60 + rest / 28 / 12, place % 400);
    }

    /** A seventh digit from 5 to 8 makes the years 00 to 57 those of this century. */
    private static String nineOfTheFuture(int place) {
        int rest = place / 400;
        return "%02d%02d%02d%03d".formatted(1 + rest % 9, 1 + rest / 9 % 12, 40 + rest / 9 / 12, 500 + place % 400);
    }

    private static int lastDigit(String nine, int choice) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (nine.charAt(i) - '0');
        }
        int passing = (MODULUS - sum % MODULUS) % MODULUS;
        return (passing + 1 + choice) % 10;
    }
}
