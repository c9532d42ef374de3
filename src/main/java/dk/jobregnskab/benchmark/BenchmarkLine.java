package dk.jobregnskab.benchmark;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One municipality, period and group of benefits: what the ministry expected, what it found, and what follows from the two.
 * Null is unknown, never zero.
 *
 * @param expected full-time persons, published rounded to tens
 * @param actual full-time persons, published rounded to tens
 * @param difference the ministry's own where it is published, else expected − actual; positive means fewer people on benefits than expected
 * @param differencePct difference in percent of expected, two decimals
 * @param differenceMargin how many persons the unrounded difference can lie from {@code difference}: 5 or 10; null without one
 * @param expectedShare percent of the population aged 16–66, with as many decimals as the edition
 * @param differenceShare percentage points; like {@code difference}
 * @param publishedDifference the ministry's own cell, sign as ours
 * @param rank the ministry's, 1 is best; never rebuilt by us
 * @param rankOf how many ranks there are; null without a rank
 * @param ranksWithSameShownDifference first and last rank that show the same difference in share
 * @param rankChange previous − new, positive = climbed
 * @param rankChangeComparable false when the definition changed between the two periods
 * @param rankHistory all known ranks up to and including this period, oldest first
 */
public record BenchmarkLine(
        String group,
        @Nullable Integer expected,
        @Nullable Integer actual,
        @Nullable Integer difference,
        @Nullable BigDecimal differencePct,
        @Nullable Integer differenceMargin,
        @Nullable BigDecimal expectedShare,
        @Nullable BigDecimal actualShare,
        @Nullable BigDecimal differenceShare,
        @Nullable Integer publishedDifference,
        @Nullable BigDecimal publishedDifferenceShare,
        int definitionVersion,
        @Nullable Integer rank,
        @Nullable Integer rankOf,
        @Nullable RankRange ranksWithSameShownDifference,
        @Nullable Period previousPeriod,
        @Nullable Integer previousRank,
        @Nullable Integer rankChange,
        @Nullable Boolean rankChangeComparable,
        List<RankAt> rankHistory) {

    /** Whether the difference is that of the two counts beside it, so that it can be shown as their formula. */
    public boolean differenceFollowsFromCounts() {
        return difference != null && expected != null && actual != null && difference == expected - actual;
    }

    /** The same for the difference in share. */
    public boolean differenceShareFollowsFromShares() {
        return differenceShare != null
                && expectedShare != null
                && actualShare != null
                && differenceShare.compareTo(expectedShare.subtract(actualShare)) == 0;
    }
}
