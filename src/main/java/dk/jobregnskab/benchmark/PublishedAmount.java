package dk.jobregnskab.benchmark;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An amount from the ministry's list.
 *
 * @param saving kroner; positive = money not spent
 * @param halfDigit half of the last published digit, kroner
 * @param receivedAt of the delivery, to compare with amounts from elsewhere
 */
public record PublishedAmount(
        Period period,
        String municipalityCode,
        String group,
        BigDecimal saving,
        BigDecimal halfDigit,
        long sourceFileId,
        Instant receivedAt) {}
