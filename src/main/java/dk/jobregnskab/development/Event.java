package dk.jobregnskab.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, to be marked on charts.
 *
 * @param name as delivered, Danish
 * @param kind as delivered, for example {@code nedlukning}, {@code reform}, {@code lov} or {@code strategi}
 * @param from first day
 * @param to last day; equal to {@code from} for a single date
 * @param source who says so
 * @param breaks table ids or measures whose figures before and after it do not mean the same; mostly empty
 * @param breaksSeries whether it breaks the series at hand, or a part of it, between the two observations
 * @param firstObservation the first observation of the series that has a day in it or lies after it; null when there is none
 */
public record Event(
        String name,
        String kind,
        LocalDate from,
        LocalDate to,
        String source,
        List<String> breaks,
        boolean breaksSeries,
        @Nullable ObservationPeriod firstObservation) {

    public Event {
        breaks = List.copyOf(breaks);
    }
}
