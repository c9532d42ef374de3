package dk.jobregnskab.benchmark;

import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ministry's benchmark as published. Null is unknown, never zero.
 *
 * @param row row number in its file
 * @param municipalityCode {@code 000} for the whole country
 * @param expected full-time persons
 * @param actual full-time persons
 * @param publishedDifference with our sign: expected − actual
 * @param expectedShare percent of the population aged 16–66, one decimal
 * @param fromList true when it comes from the ministry's list, which may hold only the first few
 * @param publishedDifferenceShare percentage points, with our sign
 */
public record BenchmarkFigure(
        long row,
        Period period,
        String municipalityCode,
        String group,
        @Nullable Integer expected,
        @Nullable Integer actual,
        @Nullable Integer publishedDifference,
        @Nullable BigDecimal expectedShare,
        @Nullable BigDecimal actualShare,
        @Nullable BigDecimal publishedDifferenceShare,
        @Nullable Integer rank,
        boolean fromList) {

    public boolean isMunicipality() {
        return !municipalityCode.equals(Municipality.COUNTRY.code());
    }

    /** expected − actual; null when either is unknown. */
    public @Nullable Integer difference() {
        return expected == null || actual == null ? null : Integer.valueOf(expected - actual);
    }

    /** expectedShare − actualShare; null when either is unknown. */
    public @Nullable BigDecimal differenceShare() {
        return expectedShare == null || actualShare == null ? null : expectedShare.subtract(actualShare);
    }
}
