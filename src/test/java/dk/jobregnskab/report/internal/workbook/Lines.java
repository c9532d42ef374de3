package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.RankAt;
import dk.jobregnskab.benchmark.RankRange;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds benchmark lines whose derived figures agree with their published ones. */
final class Lines {

    static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }

    static BenchmarkLine line(
            String group,
            int expected,
            int actual,
            String expectedShare,
            String actualShare,
            int definitionVersion,
            @Nullable Integer rank,
            List<RankAt> history) {
        RankAt previous = history.size() < 2 ? null : history.get(history.size() - 2);
        int difference = expected - actual;
        BigDecimal differenceShare = new BigDecimal(expectedShare).subtract(new BigDecimal(actualShare));
        return new BenchmarkLine(
                group,
                expected,
                actual,
                difference,
                BigDecimal.valueOf(difference * 100L).divide(BigDecimal.valueOf(expected), 2, RoundingMode.HALF_UP),
                10,
                new BigDecimal(expectedShare),
                new BigDecimal(actualShare),
                differenceShare,
                difference,
                differenceShare,
                definitionVersion,
                rank,
                rank == null ? null : Integer.valueOf(98),
                rank == null ? null : new RankRange(Math.max(1, rank - 2), Math.min(98, rank + 3)),
                previous == null ? null : previous.period(),
                previous == null ? null : Integer.valueOf(previous.rank()),
                previous == null || rank == null ? null : Integer.valueOf(previous.rank() - rank),
                previous == null ? null : Boolean.valueOf(previous.definitionVersion() == definitionVersion),
                history);
    }

    /** A line of which only the rank is known. */
    static BenchmarkLine rankOnly(String group, int definitionVersion, @Nullable Integer rank) {
        return new BenchmarkLine(
                group,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                definitionVersion,
                rank,
                rank == null ? null : Integer.valueOf(98),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private Lines() {}
}
