package dk.jobregnskab.savings;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody stated about money, for a municipality, period and group. Exactly one of the two amounts is given.
 *
 * @param unitPrice kroner per full-time person and year
 * @param saving kroner; positive = money not spent
 * @param savingHalfDigit half of the saving's last published digit, kroner; null without a saving
 * @param statedBy who stated it and where
 */
public record Price(
        Period period,
        String municipalityCode,
        String group,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal saving,
        @Nullable BigDecimal savingHalfDigit,
        String statedBy) {}
