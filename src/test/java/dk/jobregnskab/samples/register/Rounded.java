package dk.jobregnskab.samples.register;

/** Whole numbers only: exact, then rounded half up, away from zero. */
final class Rounded {

    private Rounded() {}

    /** amount × numerator ÷ denominator. */
    static long share(long amount, long numerator, long denominator) {
        long product = Math.multiplyExact(amount, numerator);
        long rounded = (Math.abs(product) * 2 + denominator) / (2 * denominator);
        return product < 0 ? -rounded : rounded;
    }
}
