package foreseen;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.BenchmarkRecord;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.NextBenchmarks;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The next edition's total is as the newest one's, two places up or down at 80 %; "unchanged" is usually wrong by 0.1 points and four places. */
@Component
@Primary
class UnchangedBenchmarks implements NextBenchmarks {

    @Override
    public Made of(Snapshot snapshot) {
        BenchmarkFigures benchmark = snapshot.of(BenchmarkFigures.class);
        List<Period> loaded = benchmark.periods();
        if (loaded.isEmpty()) {
            return Made.NONE;
        }
        Period newest = loaded.get(loaded.size() - 1);
        BenchmarkLine line = benchmark.total(newest).orElseThrow();
        int rank = Objects.requireNonNull(line.rank());
        NextBenchmark next = new NextBenchmark(
                BenefitGroups.TOTAL,
                newest.number() == 2 ? Period.of(newest.year() + "QMAT04") : Period.of(newest.year() + 1 + "QMAT02"),
                newest,
                1,
                Objects.requireNonNull(line.expected()),
                Objects.requireNonNull(line.actual()),
                Objects.requireNonNull(line.difference()),
                Objects.requireNonNull(line.expectedShare()),
                Objects.requireNonNull(line.actualShare()),
                Objects.requireNonNull(line.differenceShare()),
                null,
                null,
                null,
                rank,
                Math.max(1, rank - 2),
                rank + 2,
                98,
                BigDecimal.ONE,
                BigDecimal.ONE,
                "published",
                benchmark.sourceFileIds(newest));
        BenchmarkRecord record = new BenchmarkRecord(
                BenefitGroups.TOTAL,
                4,
                new BenchmarkRecord.Errors(0.1, 4, null),
                new BenchmarkRecord.Errors(0.09, 3.5, 0.8));
        return new Made(List.of(next), List.of(), List.of(record));
    }
}
