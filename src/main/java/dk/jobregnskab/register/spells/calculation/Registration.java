package dk.jobregnskab.register.spells.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What was registered about a case at a moment.
 *
 * @param month which the amount is for
 * @param deleted whether it takes the case away
 * @param end the last day; null while the spell is open
 * @param weeklyHours in hundredths
 * @param amount in øre; null when not said
 * @param refundRate in hundredths of a percent
 */
public record Registration(
        String caseKey,
        long delivery,
        YearMonth month,
        boolean deleted,
        int citizen,
        int benefit,
        LocalDate start,
        @Nullable LocalDate end,
        int weeklyHours,
        String category,
        @Nullable Long amount,
        int refundRate,
        long refund) {

    /** Its own, and those of the month that its amount is for. */
    Days days() {
        return new Days(start, lastDay()).and(new Days(month.atDay(1), month.atEndOfMonth()));
    }

    LocalDate lastDay() {
        return end == null ? LocalDate.MAX : end;
    }
}
