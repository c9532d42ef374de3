package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.calculation.AreaSeries;
import dk.jobregnskab.forecast.calculation.LevelBreak;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.intake.PublishedCache;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Forecasts of counts together with all others of their kind: made once for all municipalities. */
@Component
class Pools {

    /** Few series have made few errors: then each month is one to forecast from, else every third is enough. */
    private static final int FEW = 20;

    private static final int EVERY = 3;

    private record Asked(String pool, Set<Long> sourceFileIds, List<YearMonth> months, List<YearMonth> breaks) {}

    private final PublishedCache cache;

    Pools(PublishedCache cache) {
        this.cache = cache;
    }

    /** @param count one that can be forecast: what its deliveries say is the same at any moment at which they are the newest */
    PooledForecast of(Count count) {
        List<YearMonth> months = count.known();
        return cache.get(
                Pools.class,
                new Asked(count.pool(), Set.copyOf(count.sourceFileIds()), months, count.breaks()),
                () -> forecast(count.months().complete(months), months, count.breaks()));
    }

    /** @param complete those that are known in each of the months */
    static PooledForecast forecast(List<AreaSeries> complete, List<YearMonth> months, List<YearMonth> breaks) {
        int every = complete.size() < FEW ? 1 : EVERY;
        List<AreaSeries> levelled = complete;
        for (YearMonth from : breaks) {
            if (months.contains(from)) {
                levelled = new LevelBreak(months.indexOf(from)).levelled(levelled, every);
            }
        }
        return PooledForecast.forwards(levelled, every);
    }
}
