package dk.jobregnskab.forecast;

import dk.jobregnskab.figures.Snapshot;
import java.util.List;
import java.util.Optional;

/** Forecasts of the months to come. A bean. */
public interface MonthlyForecasts {

    Made of(Snapshot snapshot);

    /** @param forecasts our own register's groups first, then sets of functions, then published series */
    record Made(List<SeriesForecast> forecasts, List<NotForecast> refused) {

        public static final Made NONE = new Made(List.of(), List.of());

        public Optional<SeriesForecast> of(String key) {
            return forecasts.stream()
                    .filter(one -> one.subject().key().equals(key))
                    .findFirst();
        }
    }
}
