package dk.jobregnskab.indicator;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The published series as they were known at some moment: total values only. */
public interface Indicators {

    /**
     * One month of a measure: a municipality beside the country, from the same table and measure.
     *
     * @param municipality null when unknown or suppressed
     * @param sourceFileIds the delivery that decides the one, and the one that decides the other
     */
    record Observation(
            String table,
            String measure,
            Period period,
            @Nullable BigDecimal municipality,
            @Nullable BigDecimal country,
            Set<Long> sourceFileIds) {

        public IndicatorFigure figure() {
            return new IndicatorFigure(table, measure, period, municipality);
        }
    }

    /** All observations of a municipality, by table, then measure in the table's own order, then oldest first. */
    List<Observation> observations(String municipalityCode, Instant asOf);

    /**
     * A measure of a table for all areas, each cell from the delivery that decides it.
     *
     * @param values by period, then by municipality code ({@code 000} for the country); unknown and suppressed ones are not there, so a period
     *     that is published may be empty
     */
    record AreaValues(Map<Period, Map<String, BigDecimal>> values, Set<Long> sourceFileIds) {

        /** Of one measure under two spellings: where both know a value, this one's. */
        public AreaValues or(AreaValues other) {
            Map<Period, Map<String, BigDecimal>> both = new TreeMap<>();
            other.values.forEach((period, areas) -> both.put(period, new TreeMap<>(areas)));
            values.forEach((period, areas) ->
                    both.computeIfAbsent(period, first -> new TreeMap<>()).putAll(areas));
            Set<Long> files = new TreeSet<>(sourceFileIds);
            files.addAll(other.sourceFileIds);
            return new AreaValues(both, files);
        }
    }

    /** Ids of the tables that are loaded, sorted. */
    SortedSet<String> tables(Instant asOf);

    /** Measures of a loaded table in its own order, as its newest delivery has them, then those that only earlier ones have. */
    List<String> measures(String table, Instant asOf);

    /** Without any period where the table or measure is not loaded. */
    AreaValues areaValues(String table, String measure, Instant asOf);

    /** Periods any series has data for, oldest first. */
    List<Period> periods(Instant asOf);
}
