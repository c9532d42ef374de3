package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the forecasts of a stored calculation as they were made, and scores those whose time has come (formulas.md, section 34). */
@Component
@Order(80)
class KeepingForecasts implements StoredResults {

    private final MadeTables made;
    private final ScoreTable scored;
    private final PublishedData published;

    KeepingForecasts(MadeTables made, ScoreTable scored, PublishedData published) {
        this.made = made;
        this.scored = scored;
        this.published = published;
    }

    /** None: what is kept outlives the calculation that made it. */
    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void insert(Computation computation) {
        if (!isOfNow(computation)) {
            return;
        }
        String municipality = computation.municipality().code();
        MonthsToKeep months = new MonthsToKeep(computation);
        EditionsToKeep editions = new EditionsToKeep(computation, published);
        score(municipality, joined(months.known(), editions.known()));
        made.insert(
                municipality,
                computation.calculationId(),
                made.missing(municipality, joined(months.made(), editions.made())));
    }

    /** Forecasts stand beside every period and are the same there: they are kept with the newest, which is stored whenever they change. */
    private static boolean isOfNow(Computation computation) {
        Snapshot snapshot = computation.snapshot();
        Optional<Period> newest = snapshot.newestPeriod().filter(snapshot::hasData);
        return snapshot.asOf() == null && (newest.isEmpty() || newest.get().equals(computation.period()));
    }

    private void score(String municipality, List<Actual> known) {
        record Asked(String subject, Period period) {}
        Map<Asked, Actual> actuals = new LinkedHashMap<>();
        Set<Period> periods = new TreeSet<>();
        known.forEach(actual -> {
            actuals.put(new Asked(actual.subject(), actual.period()), actual);
            periods.add(actual.period());
        });
        List<Score> scores = new ArrayList<>();
        for (WaitingForecast waiting : scored.waiting(municipality, periods)) {
            Actual actual =
                    actuals.get(new Asked(waiting.subject(), waiting.made().period()));
            if (actual != null && waiting.isAnsweredBy(actual)) {
                scores.add(waiting.score(actual));
            }
        }
        scored.insert(municipality, scores);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
