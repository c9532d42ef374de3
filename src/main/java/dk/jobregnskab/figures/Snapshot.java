package dk.jobregnskab.figures;

import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything known of a municipality at a moment: every part is read once, and every period computed once. */
public final class Snapshot {

    private final Snapshots kit;
    private final Municipality municipality;
    private final @Nullable Instant asOf;
    private final Map<Class<?>, FiguresPart> parts = new HashMap<>();
    private final Map<Period, Optional<Computation>> computed = new HashMap<>();
    private final Map<Period, String> figuresIds = new HashMap<>();

    Snapshot(Snapshots kit, Municipality municipality, @Nullable Instant asOf) {
        this.kit = kit;
        this.municipality = municipality;
        this.asOf = asOf;
    }

    public Municipality municipality() {
        return municipality;
    }

    /** Null for everything known. */
    public @Nullable Instant asOf() {
        return asOf;
    }

    /** Only what had been received by then; {@link Instant#MAX} for everything. */
    public Instant moment() {
        return asOf == null ? Instant.MAX : asOf;
    }

    /** What was known of the same municipality at an earlier moment. */
    public Snapshot at(Instant earlier) {
        return new Snapshot(kit, municipality, earlier);
    }

    public <P extends FiguresPart> P of(Class<P> type) {
        FiguresPart part = parts.get(type);
        if (part == null) {
            part = kit.reader(type).read(this);
            parts.put(type, part);
        }
        return type.cast(part);
    }

    /** In their order. */
    public List<FiguresPart> parts() {
        List<FiguresPart> all = new ArrayList<>();
        kit.readers().forEach(reader -> all.add(of(reader.type())));
        return all;
    }

    /** Whether any of the deliveries was loaded as invented. */
    public boolean isConstructed(Collection<Long> sourceFileIds) {
        return !kit.published().constructed(sourceFileIds).isEmpty();
    }

    /** The periods of all workbooks, since when each set of them has stood, so that no workbook shows what another one hides or has hidden. */
    public NavigableMap<Instant, Set<Period>> periodsOfWorkbooks() {
        return kit.periodsOfWorkbooks();
    }

    public boolean hasData(Period period) {
        return parts().stream().anyMatch(part -> part.hasData(period));
    }

    /** Periods that figures and workbooks are made for, oldest first: those that any part has, else the one that stands in for them. */
    public List<Period> periods() {
        Set<Period> periods = new TreeSet<>();
        parts().forEach(part -> periods.addAll(part.periods()));
        return periods.isEmpty()
                ? parts().stream()
                        .flatMap(part -> part.substitutePeriod().stream())
                        .limit(1)
                        .toList()
                : List.copyOf(periods);
    }

    /** The newest period of the first part that has any, else the one that stands in for them. */
    public Optional<Period> newestPeriod() {
        List<Period> leading = parts().stream()
                .map(FiguresPart::periods)
                .filter(periods -> !periods.isEmpty())
                .findFirst()
                .orElseGet(this::periods);
        return leading.isEmpty() ? Optional.empty() : Optional.of(leading.get(leading.size() - 1));
    }

    /** Fingerprint of the inputs that decide the period's own figures; empty when the period has no data in any part. */
    public Optional<String> figuresId(Period period) {
        return hasData(period) ? Optional.of(ownId(period)) : Optional.empty();
    }

    private String ownId(Period period) {
        return figuresIds.computeIfAbsent(period, asked -> fingerprint(asked).hex());
    }

    /** Of the figures themselves, not of the files: the same figures in another file change nothing. */
    private Fingerprint fingerprint(Period period) {
        Fingerprint figures = new Fingerprint().add(period).add(municipality.code());
        parts().forEach(part -> part.identify(period, figures));
        kit.published()
                .sources(files(part -> part.sourceFileIds(period)))
                .forEach(source -> figures.add(source.constructed()));
        kit.identifyOverrides(figures);
        return figures;
    }

    private Set<Long> files(Function<FiguresPart, Set<Long>> ofPart) {
        Set<Long> files = new HashSet<>();
        parts().forEach(part -> files.addAll(ofPart.apply(part)));
        return files;
    }

    /** @return empty when the period has no data in any part */
    public Optional<Computation> compute(Period period) {
        Optional<Computation> known = computed.get(period);
        if (known == null) {
            known = hasData(period) ? Optional.of(computation(period)) : Optional.empty();
            computed.put(period, known);
        }
        return known;
    }

    private Computation computation(Period period) {
        Fingerprint calculation = fingerprint(period).add(kit.programVersion());
        parts().forEach(part -> part.identifyContext(calculation));
        Set<Long> own = files(part -> part.sourceFileIds(period));
        Set<Long> used = new HashSet<>(own);
        used.addAll(files(FiguresPart::contextFileIds));
        return new Computation(
                this,
                period,
                ownId(period),
                calculation.hex(),
                kit.published().sources(own),
                kit.sources(used, moment()),
                kit.checks());
    }
}
