package dk.jobregnskab.register.delivery;

import dk.jobregnskab.register.Kroner;
import dk.jobregnskab.register.citizen.Cpr;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a register: what was paid to a citizen for a week of a benefit, or a correction of it. Amounts in øre, reversals negative; rates
 * in hundredths of a percent.
 *
 * @param week the week's Monday
 * @param benefit its name in the table of benefits, or as delivered where the table does not know it
 * @param municipalityCode who finances it; blank where that is not said
 * @param reported as reported by the paying authority; null when not said
 * @param gross as calculated
 * @param textHash of the line as delivered, the citizen left out; equal lines have equal hashes. Never to be stored or shown as it is
 */
public record RegisterLine(
        LocalDate week,
        Cpr citizen,
        String benefit,
        String municipalityCode,
        @Nullable Long reported,
        long gross,
        int refundRate,
        long refund,
        int cofinancingRate,
        long cofinancing,
        int textHash) {

    /** For a person, in kroner and percent. */
    @Override
    public String toString() {
        return "week " + week + ", " + benefit + ", municipality " + municipalityCode + ", gross " + hundredths(gross)
                + ", refund " + hundredths(refundRate) + " % = " + hundredths(refund) + ", co-financing "
                + hundredths(cofinancingRate) + " % = " + hundredths(cofinancing);
    }

    private static String hundredths(long amount) {
        return Kroner.ofOre(amount).toPlainString();
    }
}
