package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A series as known at some moment.
 *
 * @param periods for which anything is observed; the same for all areas
 * @param byCode values by municipality code, {@code 000} for the country
 * @param elsewhere why areas outside {@code byCode} are unknown; null where they simply have no value
 * @param additive whether the municipalities' values may be added up
 * @param ordered whether municipalities may be put in an order
 * @param parts in the order in which they are shown
 * @param preliminary whether late registrations must be expected for a period
 * @param otherIntervals whether the source has periods of other lengths too, which are not used
 */
public record ObservedSeries(
        Series series,
        Interval interval,
        NavigableSet<ObservationPeriod> periods,
        Map<String, AreaLine> byCode,
        @Nullable Wording elsewhere,
        boolean additive,
        boolean ordered,
        List<NamedPart> parts,
        Predicate<ObservationPeriod> preliminary,
        boolean otherIntervals) {

    /** @param measure as the series names it */
    public record NamedPart(String measure, Map<String, AreaLine> byCode) {}

    /** The newest observation whose period begins on or before the date; null when the series begins later. */
    @Nullable
    ObservationPeriod at(LocalDate date) {
        ObservationPeriod found = null;
        for (ObservationPeriod period : periods) {
            if (period.start().isAfter(date)) {
                break;
            }
            found = period;
        }
        return found;
    }

    AreaLine line(String code) {
        AreaLine known = byCode.get(code);
        if (known != null) {
            return known;
        }
        return elsewhere == null ? AreaLine.of(new TreeMap<>()) : AreaLine.unavailable(elsewhere);
    }

    /** The parts' values for one area, in their order. */
    Map<String, AreaLine> parts(String code) {
        Map<String, AreaLine> lines = new LinkedHashMap<>();
        parts.forEach(
                part -> lines.put(part.measure(), part.byCode().getOrDefault(code, AreaLine.of(new TreeMap<>()))));
        return lines;
    }
}
