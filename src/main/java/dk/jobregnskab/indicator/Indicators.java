package dk.jobregnskab.indicator;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The published series as they were known at some moment: total values only. */
public interface Indicators {

    /**
     * One month of a measure: a municipality beside the country, from the same table and measure.
     *
     * @param municipality null when unknown or suppressed
     */
    record Observation(
            String table,
            String measure,
            Period period,
            @Nullable BigDecimal municipality,
            @Nullable BigDecimal country,
            long sourceFileId) {

        public IndicatorFigure figure() {
            return new IndicatorFigure(table, measure, period, municipality);
        }
    }

    /** All observations of a municipality, by table, then measure in the table's own order, then oldest first. */
    List<Observation> observations(String municipalityCode, Instant asOf);

    /** Periods any series has data for, oldest first. */
    List<Period> periods(Instant asOf);

    /** Deliveries that count for any period. */
    Set<Long> sourceFileIds(Instant asOf);
}
