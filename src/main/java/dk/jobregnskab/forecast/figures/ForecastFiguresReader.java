package dk.jobregnskab.forecast.figures;

import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.KeptForecasts;
import dk.jobregnskab.forecast.MonthlyForecasts;
import dk.jobregnskab.forecast.NextBenchmarks;
import dk.jobregnskab.forecast.YearEnds;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(80)
class ForecastFiguresReader implements FiguresPartReader<ForecastFigures> {

    private final MonthlyForecasts monthly;
    private final NextBenchmarks benchmarks;
    private final YearEnds years;
    private final KeptForecasts kept;

    ForecastFiguresReader(MonthlyForecasts monthly, NextBenchmarks benchmarks, YearEnds years, KeptForecasts kept) {
        this.monthly = monthly;
        this.benchmarks = benchmarks;
        this.years = years;
        this.kept = kept;
    }

    @Override
    public Class<ForecastFigures> type() {
        return ForecastFigures.class;
    }

    @Override
    public ForecastFigures read(Snapshot snapshot) {
        return new ForecastFigures(snapshot, monthly, benchmarks, years, kept);
    }
}
