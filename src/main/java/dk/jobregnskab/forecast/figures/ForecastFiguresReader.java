package dk.jobregnskab.forecast.figures;

import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.KeptForecasts;
import dk.jobregnskab.forecast.MonthlyForecasts;
import dk.jobregnskab.forecast.NextBenchmarks;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(80)
class ForecastFiguresReader implements FiguresPartReader<ForecastFigures> {

    private final MonthlyForecasts monthly;
    private final NextBenchmarks benchmarks;
    private final KeptForecasts kept;

    ForecastFiguresReader(
            ObjectProvider<MonthlyForecasts> monthly,
            ObjectProvider<NextBenchmarks> benchmarks,
            ObjectProvider<KeptForecasts> kept) {
        this.monthly = monthly.getIfAvailable(() -> snapshot -> MonthlyForecasts.Made.NONE);
        this.benchmarks = benchmarks.getIfAvailable(() -> snapshot -> NextBenchmarks.Made.NONE);
        this.kept = kept.getIfAvailable(() -> (municipality, moment) -> List.of());
    }

    @Override
    public Class<ForecastFigures> type() {
        return ForecastFigures.class;
    }

    @Override
    public ForecastFigures read(Snapshot snapshot) {
        return new ForecastFigures(snapshot, monthly, benchmarks, kept);
    }
}
