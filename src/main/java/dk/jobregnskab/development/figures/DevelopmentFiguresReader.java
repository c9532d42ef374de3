package dk.jobregnskab.development.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.development.DevelopmentFigures;
import dk.jobregnskab.development.Developments;
import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class DevelopmentFiguresReader implements FiguresPartReader<DevelopmentFigures> {

    private final Developments developments;

    DevelopmentFiguresReader(Developments developments) {
        this.developments = developments;
    }

    @Override
    public Class<DevelopmentFigures> type() {
        return DevelopmentFigures.class;
    }

    @Override
    public DevelopmentFigures read(Snapshot snapshot) {
        return new DevelopmentFigures(
                snapshot,
                developments.configured(
                        snapshot.municipality(),
                        snapshot.of(BenchmarkFigures.class).edition(),
                        snapshot.moment()));
    }
}
