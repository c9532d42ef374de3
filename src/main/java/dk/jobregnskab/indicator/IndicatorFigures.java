package dk.jobregnskab.indicator;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The published series' part of a municipality's figures: shown beside those of any period. */
public final class IndicatorFigures implements FiguresPart {

    private final Snapshot snapshot;
    private final List<Indicators.Observation> observations;
    private final List<Period> periods;

    /** @param periods that any series has data for, of whatever municipality; oldest first */
    public IndicatorFigures(Snapshot snapshot, List<Indicators.Observation> observations, List<Period> periods) {
        this.snapshot = snapshot;
        this.observations = observations;
        this.periods = periods;
    }

    /** By table, then measure in the table's own order, then oldest first. */
    public List<Indicators.Observation> observations() {
        return observations;
    }

    public boolean isConstructed(Indicators.Observation observation) {
        return snapshot.isConstructed(observation.sourceFileIds());
    }

    /** Observations of a series that are invented. */
    public Set<IndicatorFigure> constructed() {
        return observations.stream()
                .filter(this::isConstructed)
                .map(Indicators.Observation::figure)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A period of a series shows that period; any other period shows the newest observation of each measure, as context. */
    public List<IndicatorFigure> figures(Period period) {
        List<IndicatorFigure> ofPeriod = of(period);
        return ofPeriod.isEmpty() ? newestOfEach() : ofPeriod;
    }

    /** Those of the period itself. */
    public List<IndicatorFigure> of(Period period) {
        return observations.stream()
                .filter(observation -> observation.period().equals(period))
                .map(Indicators.Observation::figure)
                .toList();
    }

    private List<IndicatorFigure> newestOfEach() {
        List<IndicatorFigure> newest = new ArrayList<>();
        for (Indicators.Observation observation : observations) {
            if (!newest.isEmpty() && isSameSeries(newest.get(newest.size() - 1), observation)) {
                newest.remove(newest.size() - 1);
            }
            newest.add(observation.figure());
        }
        return newest;
    }

    private static boolean isSameSeries(IndicatorFigure figure, Indicators.Observation observation) {
        return figure.table().equals(observation.table()) && figure.measure().equals(observation.measure());
    }

    @Override
    public Optional<Period> substitutePeriod() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    @Override
    public boolean hasData(Period period) {
        return !of(period).isEmpty();
    }

    @Override
    public void identify(Period period, Fingerprint figures) {}

    @Override
    public void identifyContext(Fingerprint calculation) {
        observations.forEach(
                observation -> calculation.add(observation.figure()).add(observation.country()));
    }

    @Override
    public Set<Long> contextFileIds() {
        Set<Long> files = new HashSet<>();
        observations.forEach(observation -> files.addAll(observation.sourceFileIds()));
        return files;
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        json.put("indicators", figures(period));
    }
}
