package dk.jobregnskab.forecast;

import dk.jobregnskab.figures.Snapshot;
import java.util.List;

/** Forecasts of the editions of the benchmark to come. A bean. */
public interface NextBenchmarks {

    Made of(Snapshot snapshot);

    /** @param forecasts by edition, then list, the total first */
    record Made(List<NextBenchmark> forecasts, List<NotForecast> refused, List<BenchmarkRecord> earlier) {

        public static final Made NONE = new Made(List.of(), List.of(), List.of());
    }
}
