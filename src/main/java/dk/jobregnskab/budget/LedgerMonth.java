package dk.jobregnskab.budget;

import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What finance posted in a month beside what the jobcenter's register says. Kroner with two decimals.
 *
 * @param month 1 to 12; 0 for the year as far as both are known
 * @param part a set of functions, or a benefit of one where its groupings are posted
 * @param register null where the register has no line of it
 * @param isHidden whether the register's figure rests on too few people to be shown
 * @param causes what may set the two apart
 */
public record LedgerMonth(
        int year,
        int month,
        String part,
        BigDecimal ledger,
        @Nullable BigDecimal register,
        boolean isHidden,
        List<Wording> causes) {

    public LedgerMonth(
            int year, int month, String part, BigDecimal ledger, @Nullable BigDecimal register, List<Wording> causes) {
        this(year, month, part, ledger, register, false, causes);
    }

    LedgerMonth hidden() {
        return new LedgerMonth(year, month, part, ledger, null, true, causes);
    }

    /** Ledger − register; null where the register is unknown. */
    public @Nullable BigDecimal difference() {
        return register == null ? null : ledger.subtract(register);
    }
}
