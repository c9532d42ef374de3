package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.EventRow;
import dk.jobregnskab.development.ObservationPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened between the two observations, and what of it breaks the series (formulas.md, section 23.9). */
final class CrossedEvents {

    private static final String SEPARATOR = "\\|";

    private final ObservedSeries series;
    private final Observed observed;
    private final List<EventRow> rows;

    CrossedEvents(ObservedSeries series, Observed observed, List<EventRow> rows) {
        this.series = series;
        this.observed = observed;
        this.rows = rows;
    }

    List<Event> events() {
        ObservationPeriod base = observed.base() == null ? observed.first() : observed.base();
        ObservationPeriod value = observed.value();
        if (value == null) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> !row.from().isAfter(value.end()) && !row.to().isBefore(base.start()))
                .map(row -> event(row, base, value))
                .toList();
    }

    private Event event(EventRow row, ObservationPeriod base, ObservationPeriod value) {
        boolean crossed = row.from().isAfter(base.start()) && !row.from().isAfter(value.end());
        return new Event(
                row.name(),
                row.kind(),
                row.from(),
                row.to(),
                row.source(),
                names(row),
                crossed && breaks(row),
                series.periods().stream()
                        .filter(period -> !period.end().isBefore(row.from()))
                        .findFirst()
                        .orElse(null));
    }

    /** The last day on which the series broke, up to the second observation; null when it never did. */
    @Nullable
    LocalDate brokenAt() {
        ObservationPeriod value = observed.value();
        return value == null
                ? null
                : rows.stream()
                        .filter(this::breaks)
                        .map(EventRow::from)
                        .filter(day -> !day.isAfter(value.end()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Its table, its measure, or one of its parts is named. */
    private boolean breaks(EventRow row) {
        Stream<String> ours = Stream.concat(
                Stream.of(series.series().table(), series.series().measure()),
                series.parts().stream().map(ObservedSeries.NamedPart::measure));
        List<String> broken = names(row);
        return ours.anyMatch(name -> broken.stream().anyMatch(name::equalsIgnoreCase));
    }

    private static List<String> names(EventRow row) {
        return Stream.of(row.breaks().split(SEPARATOR))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
