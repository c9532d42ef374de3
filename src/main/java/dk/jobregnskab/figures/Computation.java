package dk.jobregnskab.figures;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a municipality and period as of a moment, with everything they were made from. */
public final class Computation {

    private final Snapshot snapshot;
    private final Period period;
    private final String figuresId;
    private final String calculationId;
    private final List<Source> ownSources;
    private final List<Source> sources;
    private final List<FigureChecks> features;
    private @Nullable List<Check> checks;

    Computation(
            Snapshot snapshot,
            Period period,
            String figuresId,
            String calculationId,
            List<Source> ownSources,
            List<Source> sources,
            List<FigureChecks> features) {
        this.snapshot = snapshot;
        this.period = period;
        this.figuresId = figuresId;
        this.calculationId = calculationId;
        this.ownSources = ownSources;
        this.sources = sources;
        this.features = features;
    }

    public Period period() {
        return period;
    }

    public Municipality municipality() {
        return snapshot.municipality();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** What a feature knows, of this period and of all others. */
    public <P extends FiguresPart> P of(Class<P> type) {
        return snapshot.of(type);
    }

    /** Fingerprint of the inputs that decide the period's own figures: not of what is shown beside them. */
    public String figuresId() {
        return figuresId;
    }

    /** Fingerprint of everything that went in: figures, prices, definitions, parameters, program version. */
    public String calculationId() {
        return calculationId;
    }

    /** Deliveries used, in the order of receipt. */
    public List<Source> sources() {
        return sources;
    }

    /** Newest receivedAt among the inputs used. */
    public Instant dataCutOff() {
        return Source.newest(sources).orElseThrow();
    }

    /** When the newest delivery was received that decides the period's own figures; null when only what stands beside them is known. */
    public @Nullable Instant newestOwnInput() {
        return Source.newest(ownSources).orElse(null);
    }

    /** SHA-256 of the deliveries that decide the period's own figures. */
    public Set<String> ownFiles() {
        return ownSources.stream().map(Source::sha256).collect(Collectors.toSet());
    }

    /** The moment whose knowledge is shown, ISO with offset, Europe/Copenhagen. */
    public String asOf() {
        Instant asked = snapshot.asOf();
        return Moments.iso(asked == null ? dataCutOff() : asked);
    }

    /** Whether any input is invented. */
    public boolean isConstructed() {
        return sources.stream().anyMatch(Source::constructed);
    }

    public List<Check> checks() {
        List<Check> made = checks;
        if (made == null) {
            made = collect(feature -> feature.checks(this));
            checks = made;
        }
        return made;
    }

    /** The same for readers outside the house. */
    public List<Check> shownChecks() {
        return collect(feature -> feature.shown(this));
    }

    private List<Check> collect(Function<FigureChecks, List<Check>> ofFeature) {
        List<Check> all = new ArrayList<>();
        features.forEach(feature -> all.addAll(ofFeature.apply(feature)));
        return List.copyOf(all);
    }

    /** Whether a check compares invented figures; one that was not made shows none. */
    public boolean isConstructed(Check check) {
        return check.status() != Check.Status.NOT_MADE
                && features.stream().anyMatch(feature -> feature.isConstructed(this, check.id()));
    }

    public boolean isRefused() {
        return checks().stream().anyMatch(Check::refused);
    }
}
