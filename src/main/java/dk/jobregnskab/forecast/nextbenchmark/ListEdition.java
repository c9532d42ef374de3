package dk.jobregnskab.forecast.nextbenchmark;

import dk.jobregnskab.reference.Period;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One list of one edition: the municipalities whose figures are all known, by their codes. */
public final class ListEdition {

    private final Period period;
    private final SortedMap<String, Standing> standings = new TreeMap<>();

    /** @param standings at most one of each municipality */
    public ListEdition(Period period, Collection<Standing> standings) {
        this.period = period;
        standings.forEach(standing -> this.standings.put(standing.municipality(), standing));
    }

    public Period period() {
        return period;
    }

    public List<Standing> standings() {
        return List.copyOf(standings.values());
    }

    public @Nullable Standing of(String municipality) {
        return standings.get(municipality);
    }
}
