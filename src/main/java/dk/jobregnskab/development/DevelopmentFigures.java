package dk.jobregnskab.development;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The comparisons of {@code jobs/development/job.yaml}: shown beside the figures of any period. */
public final class DevelopmentFigures implements FiguresPart {

    private final Snapshot snapshot;
    private final List<Developments.Configured> comparisons;

    public DevelopmentFigures(Snapshot snapshot, List<Developments.Configured> comparisons) {
        this.snapshot = snapshot;
        this.comparisons = comparisons;
    }

    public List<Development> developments() {
        return comparisons.stream().map(Developments.Configured::development).toList();
    }

    /** Those that may leave the house. */
    public List<Development> shown() {
        return new ShownDevelopments(snapshot.of(RegisterFigures.class).shown()).of(developments());
    }

    @Override
    public boolean hasData(Period period) {
        return false;
    }

    @Override
    public void identify(Period period, Fingerprint figures) {}

    @Override
    public void identifyContext(Fingerprint calculation) {
        developments().forEach(calculation::add);
    }

    @Override
    public Set<Long> contextFileIds() {
        Set<Long> files = new HashSet<>();
        comparisons.forEach(comparison -> files.addAll(comparison.sourceFileIds()));
        return files;
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        json.put("development", developments());
    }
}
