package foreseen;

import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.MonthlyForecasts;
import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Each month to come is as the last one, 10 persons more or less at 80 %, 20 at 95 %; a scale of 5. Of one group of the register, and one series. */
@Component
@Primary
class LastValueForecasts implements MonthlyForecasts {

    static final String GROUP = "Sygedagpenge mv.";

    private static final String TABLE = "y25i01";
    private static final String MEASURE = "Ledige i alt";

    private final Indicators indicators;
    private final PublishedData published;

    LastValueForecasts(Indicators indicators, PublishedData published) {
        this.indicators = indicators;
        this.published = published;
    }

    @Override
    public Made of(Snapshot snapshot) {
        List<SeriesForecast> made = new ArrayList<>();
        register(snapshot, made);
        series(snapshot, made);
        return new Made(
                made,
                List.of(new NotForecast(
                        "Jobafklaringsforløb", new Wording("For få måneder.", "There are too few months."))));
    }

    private void register(Snapshot snapshot, List<SeriesForecast> made) {
        RegisterFigures register = snapshot.of(RegisterFigures.class);
        List<KnownMonth> history = new ArrayList<>();
        Set<Long> files = new HashSet<>();
        for (Period month : register.edition().months()) {
            files.addAll(register.edition().sourceFileIds(month));
            for (RegisterFigure figure : register.edition().groups(month)) {
                if (figure.group().equals(GROUP)) {
                    BigDecimal persons = figure.fullTimePersons();
                    history.add(new KnownMonth(month, persons, figure.preliminary() ? persons : null));
                }
            }
        }
        add(
                made,
                new ForecastSubject(
                        ForecastSubject.REGISTER + GROUP, GROUP, true, new Wording("eget register", "own register")),
                history,
                files);
    }

    private void series(Snapshot snapshot, List<SeriesForecast> made) {
        Indicators.AreaValues loaded = indicators.areaValues(TABLE, MEASURE, snapshot.moment());
        List<KnownMonth> history = loaded.values().entrySet().stream()
                .filter(month ->
                        month.getValue().containsKey(snapshot.municipality().code()))
                .map(month -> new KnownMonth(
                        month.getKey(),
                        month.getValue().getOrDefault(snapshot.municipality().code(), BigDecimal.ZERO),
                        null))
                .sorted(Comparator.comparing(KnownMonth::month))
                .toList();
        add(
                made,
                new ForecastSubject(
                        ForecastSubject.SERIES + TABLE + "/" + MEASURE,
                        MEASURE,
                        false,
                        new Wording("offentliggjort", "published")),
                history,
                loaded.sourceFileIds());
    }

    private void add(List<SeriesForecast> made, ForecastSubject subject, List<KnownMonth> history, Set<Long> files) {
        if (history.isEmpty()) {
            return;
        }
        KnownMonth last = history.get(history.size() - 1);
        YearMonth end = YearMonth.from(last.month().start());
        List<MonthAhead> ahead = IntStream.rangeClosed(1, 12)
                .mapToObj(step -> new MonthAhead(
                        Period.month(end.plusMonths(step).atDay(1)),
                        last.value(),
                        last.value().subtract(BigDecimal.TEN).max(BigDecimal.ZERO),
                        last.value().add(BigDecimal.TEN),
                        last.value().subtract(new BigDecimal(20)).max(BigDecimal.ZERO),
                        last.value().add(new BigDecimal(20))))
                .toList();
        Instant madeAt = published.sources(files).stream()
                .map(Source::receivedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        made.add(new SeriesForecast(
                subject, history, ahead, List.of(), "last", 1.0, 0.8, new BigDecimal(5), madeAt, files));
    }
}
