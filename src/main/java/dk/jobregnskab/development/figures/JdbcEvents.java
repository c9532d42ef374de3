package dk.jobregnskab.development.figures;

import dk.jobregnskab.development.EventRow;
import dk.jobregnskab.development.delivery.EventDelivery;
import dk.jobregnskab.intake.CountingParts;
import dk.jobregnskab.intake.CountingParts.Part;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the tables the events that count: of a month and name the one received last. */
@Component
class JdbcEvents {

    /** What takes an event back. */
    private static final Set<String> WITHDRAWN = Set.of("udgår", "withdrawn");

    /** Events, oldest first, and the deliveries that say so. */
    record Known(List<EventRow> events, Set<Long> sourceFileIds) {}

    private final JdbcClient jdbc;
    private final PublishedData published;
    private final PublishedCache cache;

    JdbcEvents(JdbcClient jdbc, PublishedData published, PublishedCache cache) {
        this.jdbc = jdbc;
        this.published = published;
        this.cache = cache;
    }

    Known asOf(Instant asOf) {
        List<PublishedData.Counting> parts = published.counting(EventDelivery.KIND, asOf);
        return cache.get(JdbcEvents.class, parts, () -> read(parts));
    }

    private Known read(List<PublishedData.Counting> parts) {
        CountingParts counting = new CountingParts(parts);
        Set<Long> files = counting.sourceFileIds();
        if (files.isEmpty()) {
            return new Known(List.of(), files);
        }
        List<EventRow> events = jdbc
                .sql(
                        "select source_file_id, period, name, start_date, end_date, event_kind, stated_by, breaks"
                                + " from development_event where source_file_id in (:ids) order by start_date, name, source_file_id")
                .param("ids", files)
                .query((row, index) -> Map.entry(
                        row.getLong(1),
                        new EventRow(
                                Period.of(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8))))
                .list()
                .stream()
                .filter(entry -> counting.decides(
                        entry.getKey(),
                        new Part(entry.getValue().period(), entry.getValue().name())))
                .map(Map.Entry::getValue)
                .filter(event -> !WITHDRAWN.contains(event.kind().toLowerCase(Locale.ROOT)))
                .toList();
        return new Known(events, files);
    }
}
