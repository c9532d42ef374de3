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
 * @param expectedShare percent of the population aged 16–66, with the decimals of the source
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

    /** 9.50 in one dress or column is 9.5 in another; one decimal stays. */
    public static BigDecimal shareWithoutZeros(BigDecimal share) {
        BigDecimal bare = share.stripTrailingZeros();
        return bare.scale() < 1 ? bare.setScale(1) : bare;
    }

    public boolean isMunicipality() {
        return !municipalityCode.equals(Municipality.COUNTRY.code());
    }

    /** The ministry's own difference where it is published, else that of the two counts; null when both are unknown. */
    public @Nullable Integer difference() {
        return publishedDifference != null ? publishedDifference : differenceOfCounts();
    }

    /** The ministry's own difference in share where it is published, else that of the two shares; null when both are unknown. */
    public @Nullable BigDecimal differenceShare() {
        return publishedDifferenceShare != null ? publishedDifferenceShare : differenceOfShares();
    }

    /** expected − actual; null when either is unknown. */
    public @Nullable Integer differenceOfCounts() {
        return expected == null || actual == null ? null : Integer.valueOf(expected - actual);
    }

    /** expectedShare − actualShare; null when either is unknown. */
    public @Nullable BigDecimal differenceOfShares() {
        return expectedShare == null || actualShare == null ? null : expectedShare.subtract(actualShare);
    }
}
