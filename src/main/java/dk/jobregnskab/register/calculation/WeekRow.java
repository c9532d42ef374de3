package dk.jobregnskab.register.calculation;

import java.time.LocalDate;

/**
 * What a delivery changed in a week for one benefit and municipality. Amounts in øre.
 *
 * @param persons with a net payment above zero, over all rates
 * @param netted with more than one line
 */
public record WeekRow(LocalDate week, long delivery, int benefit, int persons, int netted) {

    /**
     * The same for the lines with one pair of rates.
     *
     * @param persons with a net payment above zero at these rates
     */
    public record AtRates(
            LocalDate week,
            long delivery,
            int benefit,
            int refundRate,
            int cofinancingRate,
            int lineCount,
            int identicalCount,
            long identicalGross,
            int persons,
            long gross,
            long refund,
            long cofinancing,
            long net) {}
}
