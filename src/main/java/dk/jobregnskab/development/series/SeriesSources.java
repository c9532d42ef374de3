package dk.jobregnskab.development.series;

import dk.jobregnskab.development.calculation.ObservedSeries;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.register.Register.RegisterEdition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where series come from at one moment.
 *
 * @param register of the home municipality
 */
public record SeriesSources(
        DevelopmentRules rules,
        Indicators indicators,
        PublishedData deliveries,
        RegisterEdition register,
        Municipality home,
        Instant asOf) {

    /** Empty when the table or measure is not loaded. */
    public Optional<PublishedSeries.Found> published(String table, String measure) {
        return new PublishedSeries(rules, indicators, deliveries, asOf).of(table, measure);
    }

    /** Empty when the register has no week, or nothing of that measure. */
    public Optional<ObservedSeries> ofRegister(String measure) {
        Set<Long> files = new TreeSet<>();
        register.months().forEach(month -> files.addAll(register.sourceFileIds(month)));
        boolean constructed = !deliveries.constructed(files).isEmpty();
        return new OwnRegisterSeries(rules, register, home, constructed).of(measure);
    }

    SortedSet<String> tables() {
        return indicators.tables(asOf);
    }

    public List<String> measures(String table) {
        return indicators.measures(table, asOf);
    }
}
