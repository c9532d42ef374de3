package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.ChosenAccuracy;
import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.forecast.calculation.AreaForecast;
import dk.jobregnskab.forecast.calculation.Fan;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A count and how it goes on, in persons with two decimals. */
final class CountForecast {

    private final Count count;
    private final List<YearMonth> known;

    CountForecast(Count count) {
        this.count = count;
        this.known = count.known();
    }

    /** @param madeAt when the newest of its deliveries was received */
    SeriesForecast by(PooledForecast pool, Instant madeAt) {
        AreaForecast own = pool.of(count.area())
                .orElseThrow(() -> new IllegalStateException(count.subject().key() + " is not in its own pool"));
        Optional<ChosenAccuracy> accuracy = pool.accuracy();
        return new SeriesForecast(
                count.subject(),
                known.stream().map(this::known).toList(),
                own.months().stream().map(this::ahead).toList(),
                own.means(),
                own.method(),
                accuracy.map(ChosenAccuracy::mase).orElse(null),
                accuracy.map(ChosenAccuracy::coverage80).orElse(null),
                persons(own.scale()),
                madeAt,
                count.sourceFileIds());
    }

    private KnownMonth known(YearMonth month) {
        BigDecimal delivered = count.delivered().get(month);
        return new KnownMonth(
                Period.month(month),
                persons(count.months().at(month, count.area()).orElseThrow()),
                delivered == null ? null : persons(delivered));
    }

    private MonthAhead ahead(Fan fan) {
        YearMonth month = known.get(known.size() - 1).plusMonths(fan.step());
        return new MonthAhead(
                Period.month(month),
                persons(fan.middle()),
                low(fan.interval80()),
                high(fan.interval80()),
                low(fan.interval95()),
                high(fan.interval95()));
    }

    private static @Nullable BigDecimal low(Fan.@Nullable Interval interval) {
        return interval == null ? null : persons(interval.low());
    }

    private static @Nullable BigDecimal high(Fan.@Nullable Interval interval) {
        return interval == null ? null : persons(interval.high());
    }

    private static BigDecimal persons(double value) {
        return persons(BigDecimal.valueOf(value));
    }

    private static BigDecimal persons(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
