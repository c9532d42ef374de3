package dk.jobregnskab.forecast.series;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.MonthlyForecasts;
import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.RegisterFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Forecasts of our own register, of the sets of functions and of published series. */
@Component
class SeriesForecasts implements MonthlyForecasts {

    /** Of the refund ladder that all of it is about. */
    private static final int FIRST_YEAR = 2016;

    private static final Benefits BENEFITS = Benefits.load();

    private static final String OWN_REGISTER = "Eget register";

    private final Indicators indicators;
    private final Accounts accounts;
    private final PublishedData published;
    private final Pools pools;
    private final SeriesBreaks breaks;
    private final ForecastRules rules;

    SeriesForecasts(
            Indicators indicators,
            Accounts accounts,
            PublishedData published,
            Pools pools,
            JobDefinitions definitions) {
        this.indicators = indicators;
        this.accounts = accounts;
        this.published = published;
        this.pools = pools;
        this.breaks = new SeriesBreaks(definitions.tables());
        this.rules = definitions.of(ForecastRules.DEFINITION).settings(ForecastRules.class);
    }

    @Override
    public Made of(Snapshot snapshot) {
        Counts counts = counts(snapshot);
        List<SeriesForecast> forecasts = new ArrayList<>();
        List<NotForecast> refused = new ArrayList<>();
        for (Count count : counts.all()) {
            Optional<Wording> refusal = count.refusal(counts.newest());
            if (refusal.isPresent()) {
                refused.add(refused(count, counts.newest(), refusal.get()));
            } else {
                forecasts.add(new CountForecast(count).by(pools.of(count), madeAt(count.sourceFileIds())));
            }
        }
        return new Made(forecasts, refused.stream().distinct().toList());
    }

    /** A register that ended long ago is told of once, not group by group. */
    private static NotForecast refused(Count count, YearMonth newest, Wording why) {
        return count.subject().register() && count.isPast(newest)
                ? new NotForecast(OWN_REGISTER, Refusal.ofRegister(count.known()))
                : new NotForecast(count.subject().name(), why);
    }

    private Counts counts(Snapshot snapshot) {
        String code = snapshot.municipality().code();
        Instant moment = snapshot.moment();
        RegisterEdition register = snapshot.of(RegisterFigures.class).edition();
        int year = Stream.concat(register.months().stream(), indicators.periods(moment).stream())
                .mapToInt(Period::year)
                .max()
                .orElse(FIRST_YEAR);
        List<AccountSet> sets = accounts.sets(year).stream()
                .filter(set -> !isAbolished(set, year))
                .toList();
        return new Counts(
                new RegisterCounts(code, register, sets),
                new PublishedCounts(indicators, breaks, code, moment),
                sets,
                accounts.personSeries(),
                rules);
    }

    /** What is not paid any more has no months to come. */
    private static boolean isAbolished(AccountSet set, int year) {
        LocalDate january = LocalDate.of(year, 1, 1);
        return set.benefits().stream().allMatch(name -> BENEFITS.find(name)
                .map(Benefit::inBenchmarkTo)
                .filter(last -> last.isBefore(january))
                .isPresent());
    }

    private Instant madeAt(Set<Long> files) {
        return Source.newest(published.sources(files)).orElseThrow();
    }
}
