package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A monthly count and how it goes on.
 *
 * @param history oldest first, without a gap
 * @param ahead the twelve months after it
 * @param means what the mean of the first so many months ahead may come to, from one to twelve; empty while no error is known
 * @param method by which it was forecast
 * @param mase mean error of this rule in its backtest, in units of the series' own change from year to year; null where none could be made
 * @param coverage80 share of the actual numbers inside its 80 % interval there, 0 to 1
 * @param scale mean change from the same month a year before, persons
 * @param madeAt when the newest of its deliveries was received
 */
public record SeriesForecast(
        ForecastSubject subject,
        List<KnownMonth> history,
        List<MonthAhead> ahead,
        List<Distribution> means,
        String method,
        @Nullable Double mase,
        @Nullable Double coverage80,
        BigDecimal scale,
        Instant madeAt,
        Set<Long> sourceFileIds) {}
