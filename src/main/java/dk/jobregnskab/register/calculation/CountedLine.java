package dk.jobregnskab.register.calculation;

import dk.jobregnskab.register.benefit.BenefitNumbers;
import java.util.Map;

/**
 * What counting needs of a line. Amounts in øre, rates in hundredths of a percent.
 *
 * @param municipality code as a number; 0 when not said
 */
public record CountedLine(
        int citizen,
        int benefit,
        int municipality,
        long gross,
        int refundRate,
        long refund,
        int cofinancingRate,
        long cofinancing,
        int textHash) {

    /** @param renamed see {@link BenefitNumbers#renamed} */
    public CountedLine of(Map<Integer, Integer> renamed) {
        Integer now = renamed.get(benefit);
        return now == null
                ? this
                : new CountedLine(
                        citizen, now, municipality, gross, refundRate, refund, cofinancingRate, cofinancing, textHash);
    }

    /**
     * What the municipality bears itself (formulas.md, section 16): the co-financing of what others pay, else what is left after the refund. The
     * rate decides, never the amounts, which reversals turn negative.
     */
    long net() {
        return cofinancingRate > 0 ? cofinancing : gross - refund;
    }
}
