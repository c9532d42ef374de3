package dk.jobregnskab.forecast.series;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Accounts.PersonSeries;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.indicator.Indicators;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A municipality's counts in the published series as they were known at a moment. */
final class PublishedCounts {

    private final Indicators indicators;
    private final SeriesBreaks breaks;
    private final String municipality;
    private final Instant moment;

    PublishedCounts(Indicators indicators, SeriesBreaks breaks, String municipality, Instant moment) {
        this.indicators = indicators;
        this.breaks = breaks;
        this.municipality = municipality;
        this.moment = moment;
    }

    /** Empty where the series is not loaded. */
    Optional<Count> of(ForecastRules.Published asked) {
        return alternative(List.of(new Named(asked.table(), asked.measure())))
                .map(alternative -> count(
                        ForecastSubject.SERIES + asked.table() + "/" + asked.measure(),
                        asked.measure(),
                        new JoinedSeries(List.of(alternative), municipality)));
    }

    /**
     * Of a set of functions.
     *
     * @param series of the set, in alternatives; an alternative counts only where all its series are known
     * @return empty where none of them is loaded
     */
    Optional<Count> of(AccountSet set, List<PersonSeries> series) {
        Map<Integer, List<Named>> alternatives = new TreeMap<>();
        series.forEach(one -> alternatives
                .computeIfAbsent(one.alternative(), first -> new ArrayList<>())
                .add(new Named(one.table(), one.measure())));
        List<Alternative> loaded = alternatives.values().stream()
                .flatMap(names -> alternative(names).stream())
                .toList();
        return loaded.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        count(ForecastSubject.SET + set.id(), set.name(), new JoinedSeries(loaded, municipality)));
    }

    private Count count(String key, String name, JoinedSeries joined) {
        return new Count(
                new ForecastSubject(key, name, false, joined.source()),
                joined.source().english(),
                municipality,
                joined.months(),
                Map.of(),
                joined.breaks(),
                joined.sourceFileIds());
    }

    private record Named(String table, String measure) {

        String printed() {
            return table + " »" + measure + "«";
        }
    }

    /** Empty unless months of each of the series are loaded. */
    private Optional<Alternative> alternative(List<Named> names) {
        List<AreaMonths> series = new ArrayList<>();
        SortedSet<YearMonth> changes = new TreeSet<>();
        SortedSet<Long> files = new TreeSet<>();
        for (Named name : names) {
            Optional<Indicators.AreaValues> values = values(name);
            values.map(AreaMonths::of).ifPresent(series::add);
            values.ifPresent(loaded -> files.addAll(loaded.sourceFileIds()));
            changes.addAll(breaks.of(MeasureName.of(name.table(), name.measure())));
        }
        boolean loaded = series.size() == names.size()
                && series.stream().noneMatch(one -> one.months().isEmpty());
        String name = names.stream().map(Named::printed).collect(Collectors.joining(" + "));
        return loaded ? Optional.of(new Alternative(name, series, changes, files)) : Optional.empty();
    }

    /** However the table has spelt it; empty when it has none such. */
    private Optional<Indicators.AreaValues> values(Named name) {
        if (!indicators.tables(moment).contains(name.table())) {
            return Optional.empty();
        }
        MeasureName wanted = MeasureName.of(name.table(), name.measure());
        return indicators.measures(name.table(), moment).stream()
                .filter(measure -> MeasureName.of(name.table(), measure).equals(wanted))
                .map(measure -> indicators.areaValues(name.table(), measure, moment))
                .reduce(Indicators.AreaValues::or);
    }
}
