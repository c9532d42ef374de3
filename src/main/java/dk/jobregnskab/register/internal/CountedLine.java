package dk.jobregnskab.register.internal;

/**
 * What counting needs of a line. Amounts in øre, rates in hundredths of a percent.
 *
 * @param municipality code as a number; 0 when not said
 */
record CountedLine(
        int citizen,
        int benefit,
        int municipality,
        long gross,
        int refundRate,
        long refund,
        int cofinancingRate,
        long cofinancing,
        int textHash) {

    /**
     * What the municipality bears itself (formulas.md, section 16): the co-financing of what others pay, else what is left after the refund. The
     * rate decides, never the amounts, which reversals turn negative.
     */
    long net() {
        return cofinancingRate > 0 ? cofinancing : gross - refund;
    }
}
