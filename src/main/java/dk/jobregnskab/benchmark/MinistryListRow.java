package dk.jobregnskab.benchmark;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ministry's list with money. Null is unknown, never zero.
 *
 * @param row row number in its file
 * @param publishedDifference with our sign: expected − actual
 * @param saving kroner; positive = money not spent (the list prints the opposite sign)
 * @param savingHalfDigit half of the amount's last published digit, kroner
 */
public record MinistryListRow(
        long row,
        Period period,
        String municipalityCode,
        String group,
        @Nullable Integer expected,
        @Nullable Integer actual,
        @Nullable Integer publishedDifference,
        @Nullable Integer rank,
        @Nullable BigDecimal saving,
        @Nullable BigDecimal savingHalfDigit) {}
