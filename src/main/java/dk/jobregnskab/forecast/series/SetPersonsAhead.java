package dk.jobregnskab.forecast.series;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.PersonsAhead;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.MonthlyForecasts;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.reference.Distribution;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Persons of the rest of a year by the forecasts of sets of functions (formulas.md, section 33). */
final class SetPersonsAhead implements PersonsAhead {

    private static final int DECEMBER = 12;

    private final Supplier<MonthlyForecasts.Made> forecasts;

    /** @param forecasts asked only when somebody wants to know, for they may rest on what asks */
    SetPersonsAhead(Supplier<MonthlyForecasts.Made> forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public Optional<Rest> of(AccountSet set, int year, int from) {
        return forecasts
                .get()
                .of(ForecastSubject.SET + set.id())
                .flatMap(forecast -> rest(forecast, months(year, from, DECEMBER), months(year, 1, from - 1)));
    }

    private static List<Period> months(int year, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(month -> new Period(Period.Type.MONTH, year, month))
                .toList();
    }

    private static Optional<Rest> rest(SeriesForecast forecast, List<Period> months, List<Period> before) {
        Map<Period, BigDecimal> persons = new TreeMap<>();
        forecast.history().forEach((KnownMonth month) -> persons.put(month.month(), month.value()));
        forecast.ahead().forEach((MonthAhead month) -> persons.put(month.month(), month.value()));
        BigDecimal sum = sum(persons, months);
        BigDecimal earlier = sum(persons, before);
        if (sum == null || months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rest(
                mean(sum, months.size()),
                spread(forecast, months, sum),
                earlier == null || before.isEmpty() ? null : mean(earlier, before.size()),
                forecast.subject().register(),
                forecast.subject().source(),
                forecast.sourceFileIds()));
    }

    private static @Nullable BigDecimal sum(Map<Period, BigDecimal> persons, List<Period> months) {
        return persons.keySet().containsAll(months)
                ? months.stream()
                        .flatMap(month -> Stream.ofNullable(persons.get(month)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    /**
     * The mean of the first months ahead, moved by what is known, or foreseen, of the others: a month that lies between the newest known one and
     * the first that is asked for is as uncertain as the rest.
     */
    private static @Nullable Distribution spread(SeriesForecast forecast, List<Period> months, BigDecimal sum) {
        Period last = months.get(months.size() - 1);
        List<BigDecimal> ahead = forecast.ahead().stream()
                .filter(month -> month.month().compareTo(last) <= 0)
                .map(MonthAhead::value)
                .toList();
        if (ahead.isEmpty()) {
            return Distribution.of(mean(sum, months.size()));
        }
        if (forecast.means().isEmpty()) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf(ahead.size());
        BigDecimal others = sum.subtract(ahead.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return forecast.means()
                .get(ahead.size() - 1)
                .map(mean -> mean(mean.multiply(count).add(others).max(BigDecimal.ZERO), months.size()));
    }

    private static BigDecimal mean(BigDecimal sum, int months) {
        return sum.divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
    }
}
