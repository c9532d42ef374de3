package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.register.citizen.Cpr;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One line of a spell file: what was registered about a case at a moment. Amounts in øre, reversals negative.
 *
 * @param month which the amounts are for
 * @param deliveryNumber the sender's own
 * @param benefit its name in the table of benefits, or as delivered where the table does not know it
 * @param end the last day; null while the spell is open
 * @param weeklyHours in hundredths, at most 37 hours
 * @param category blank when not said
 * @param amount null when not said
 * @param refundRate in hundredths of a percent
 */
public record SpellLine(
        YearMonth month,
        int deliveryNumber,
        CaseNumber caseNumber,
        Instant registeredAt,
        SpellEvent event,
        Cpr citizen,
        String benefit,
        LocalDate start,
        @Nullable LocalDate end,
        int weeklyHours,
        String category,
        @Nullable Long amount,
        int refundRate,
        long refund) {}
