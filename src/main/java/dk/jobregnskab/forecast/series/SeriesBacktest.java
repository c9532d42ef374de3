package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.Backtest;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The backtest of a table's measure over all areas that are loaded, the country as one of them. */
@Component
public final class SeriesBacktest {

    private final Indicators indicators;

    SeriesBacktest(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * @param first months known at the first origin
     * @param every months from one origin to the next
     * @throws OperatorException with code 3 when the series cannot be tested so
     */
    public Backtest of(String table, String measure, int first, int every, Instant asOf) {
        String name = table + ", " + measure;
        AreaMonths loaded = AreaMonths.of(indicators.areaValues(table, measure, asOf));
        if (loaded.months().isEmpty()) {
            throw new OperatorException(ExitCode.NO_DATA, notLoaded(table, measure, asOf));
        }
        if (loaded.months().size() <= first) {
            throw new OperatorException(
                    ExitCode.NO_DATA,
                    name + " has " + loaded.months().size() + " months; a first origin after " + first
                            + " needs at least one more. Load more months, or give a smaller --first-origin.");
        }
        PooledForecast forecast = PooledForecast.backwards(loaded.complete(loaded.months()), first, every);
        if (forecast.areas() == 0) {
            throw new OperatorException(
                    ExitCode.NO_DATA,
                    name + " has no area that could be measured: each of the "
                            + loaded.areas().size() + " has gaps, or does not change from year to year.");
        }
        return forecast.backtest(loaded.areas().size() - forecast.areas());
    }

    private String notLoaded(String table, String measure, Instant asOf) {
        if (!indicators.tables(asOf).contains(table)) {
            return "The table " + table + " is not loaded. "
                    + listed("Loaded are: ", List.copyOf(indicators.tables(asOf)), "No series are loaded.");
        }
        List<String> measures = indicators.measures(table, asOf);
        return measures.contains(measure)
                ? table + ", " + measure + " has no months; only monthly series can be tested."
                : table + " has no measure " + measure + ". " + listed("It has: ", measures, "It has no totals.");
    }

    private static String listed(String before, List<String> names, String none) {
        return names.isEmpty() ? none : before + String.join(", ", names) + ".";
    }
}
