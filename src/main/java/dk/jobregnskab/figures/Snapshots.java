package dk.jobregnskab.figures;

import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of municipalities, read once for as long as nothing is published. */
@Component
public class Snapshots {

    private record Asked(String municipalityCode, @Nullable Instant asOf) {}

    private final List<FiguresPartReader<?>> readers;
    private final List<FigureChecks> checks;
    private final PublishedData published;
    private final PublishedCache cache;
    private final JobDefinitions definitions;
    private final Settings settings;

    Snapshots(
            List<FiguresPartReader<?>> readers,
            List<FigureChecks> checks,
            PublishedData published,
            PublishedCache cache,
            JobDefinitions definitions,
            Settings settings) {
        this.readers = readers;
        this.checks = checks;
        this.published = published;
        this.cache = cache;
        this.definitions = definitions;
        this.settings = settings;
    }

    /** @param asOf only what had been received by then; null for everything */
    public Snapshot of(Municipality municipality, @Nullable Instant asOf) {
        return cache.get(
                Snapshots.class, new Asked(municipality.code(), asOf), () -> new Snapshot(this, municipality, asOf));
    }

    List<FiguresPartReader<?>> readers() {
        return readers;
    }

    FiguresPartReader<?> reader(Class<?> type) {
        return readers.stream()
                .filter(reader -> reader.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + type));
    }

    List<FigureChecks> checks() {
        return checks;
    }

    PublishedData published() {
        return published;
    }

    /** What the home says otherwise than the shipped settings and tables. */
    void identifyOverrides(Fingerprint figures) {
        definitions.identify(figures);
    }

    String programVersion() {
        return settings.version();
    }

    /** With what each covers less than those before it. */
    List<Source> sources(Collection<Long> files, Instant moment) {
        List<Narrowing> narrowings = published.narrowings(moment);
        return published.sources(files).stream()
                .map(source -> source.narrowedBy(narrowings))
                .toList();
    }

    NavigableMap<Instant, Set<Period>> periodsOfWorkbooks() {
        Set<String> kinds = new HashSet<>();
        readers.forEach(reader -> kinds.addAll(reader.kindsOfPeriods()));
        Map<Period, Instant> first = published.firstReceived(kinds);
        NavigableMap<Instant, Set<Period>> periods = new TreeMap<>();
        for (Instant moment : new TreeSet<>(first.values())) {
            periods.put(
                    moment,
                    first.entrySet().stream()
                            .filter(period -> !period.getValue().isAfter(moment))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return periods;
    }
}
