package dk.jobregnskab.development.series;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.calculation.AreaLine;
import dk.jobregnskab.development.calculation.Interval;
import dk.jobregnskab.development.calculation.ObservedSeries;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A loaded table and measure, as a series. */
public final class PublishedSeries {

    /** The series, and the deliveries that it comes from. */
    public record Found(ObservedSeries series, Set<Long> sourceFileIds) {}

    private final DevelopmentRules rules;
    private final Indicators indicators;
    private final PublishedData deliveries;
    private final Instant asOf;

    PublishedSeries(DevelopmentRules rules, Indicators indicators, PublishedData deliveries, Instant asOf) {
        this.rules = rules;
        this.indicators = indicators;
        this.deliveries = deliveries;
        this.asOf = asOf;
    }

    /** Empty when the table or measure is not loaded. */
    Optional<Found> of(String table, String measure) {
        Indicators.AreaValues all = indicators.areaValues(table, measure, asOf);
        Optional<Period.Type> shortest =
                all.values().keySet().stream().map(Period::type).min(Comparator.naturalOrder());
        if (shortest.isEmpty()) {
            return Optional.empty();
        }
        Period.Type type = shortest.get();
        NavigableSet<ObservationPeriod> periods = new TreeSet<>();
        all.values().keySet().stream()
                .filter(period -> period.type() == type)
                .map(ObservationPeriod::of)
                .forEach(periods::add);
        Set<Long> files = new TreeSet<>(all.sourceFileIds());
        List<ObservedSeries.NamedPart> parts = new ArrayList<>();
        for (String part : rules.partsOf(table, measure)) {
            Indicators.AreaValues ofPart = indicators.areaValues(table, part, asOf);
            files.addAll(ofPart.sourceFileIds());
            parts.add(new ObservedSeries.NamedPart(part, lines(ofPart, type)));
        }
        boolean additive = !rules.isPercentage(measure) && !rules.isAverage(measure);
        return Optional.of(new Found(
                new ObservedSeries(
                        new SeriesWords(rules)
                                .published(
                                        table,
                                        measure,
                                        Interval.of(type),
                                        !deliveries.constructed(files).isEmpty()),
                        Interval.of(type),
                        periods,
                        lines(all, type),
                        null,
                        additive,
                        true,
                        parts,
                        period -> false,
                        periods.size() < all.values().size()),
                files));
    }

    private static Map<String, AreaLine> lines(Indicators.AreaValues all, Period.Type type) {
        Map<String, NavigableMap<ObservationPeriod, BigDecimal>> byCode = new HashMap<>();
        all.values().forEach((period, areas) -> {
            if (period.type() == type) {
                ObservationPeriod observation = ObservationPeriod.of(period);
                areas.forEach((code, value) ->
                        byCode.computeIfAbsent(code, first -> new TreeMap<>()).put(observation, value));
            }
        });
        Map<String, AreaLine> lines = new HashMap<>();
        byCode.forEach((code, values) -> lines.put(code, AreaLine.of(values)));
        return lines;
    }
}
