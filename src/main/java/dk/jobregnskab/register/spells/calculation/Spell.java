package dk.jobregnskab.register.spells.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * A case as its newest registration says.
 *
 * @param delivery that holds the registration
 * @param end the last day; {@link LocalDate#MAX} while it is open
 * @param weeklyHours in hundredths, at most {@link #FULL_TIME}
 * @param amounts for each month that has one
 */
public record Spell(
        long delivery,
        int citizen,
        int benefit,
        LocalDate start,
        LocalDate end,
        int weeklyHours,
        String category,
        Map<YearMonth, Amount> amounts) {

    /** 37 hours, in hundredths. */
    public static final int FULL_TIME = 37_00;

    /**
     * What was paid for a month. In øre.
     *
     * @param refundRate what others bear, in hundredths of a percent
     */
    record Amount(long delivery, long gross, int refundRate, long refund) {

        /** Others pay a co-financed benefit and say what they bear of it; without a rate it is not known. */
        boolean isShareKnown(boolean cofinanced) {
            return !cofinanced || refundRate > 0 || gross == 0;
        }

        /** What the municipality bears itself; 0 where that is not known. */
        long net(boolean cofinanced) {
            return isShareKnown(cofinanced) ? gross - refund : 0;
        }
    }

    boolean touches(LocalDate from, LocalDate to) {
        return !start.isAfter(to) && !end.isBefore(from);
    }
}
