package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class BenchmarkFiguresReader implements FiguresPartReader<BenchmarkFigures> {

    private final Benchmark benchmark;

    BenchmarkFiguresReader(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    @Override
    public Class<BenchmarkFigures> type() {
        return BenchmarkFigures.class;
    }

    @Override
    public BenchmarkFigures read(Snapshot snapshot) {
        return new BenchmarkFigures(snapshot, benchmark.asOf(snapshot.moment()));
    }

    @Override
    public Set<String> kindsOfPeriods() {
        return Set.of(BenchmarkDelivery.KIND, MinistryListDelivery.KIND);
    }
}
