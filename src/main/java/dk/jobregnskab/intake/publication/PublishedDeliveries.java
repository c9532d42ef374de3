package dk.jobregnskab.intake.publication;

import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData.Counting;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All published deliveries and what each of them covers: some dozens a year, read together. */
@Component
class PublishedDeliveries {

    private record Covered(Period period, String part) {}

    private record Published(long id, int parserVersion, Source source, List<Covered> covered) {

        /** The later received comes after the earlier; a tie goes to the greater SHA-256. */
        static final Comparator<Published> ORDER = Comparator.comparing(
                        (Published one) -> one.source().receivedAt())
                .thenComparing(one -> one.source().sha256())
                .thenComparing(Published::parserVersion)
                .thenComparing(Published::id);
    }

    private final JdbcClient jdbc;
    private final PublishedCache cache;

    PublishedDeliveries(JdbcClient jdbc, PublishedCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    private List<Published> all() {
        return cache.get(PublishedDeliveries.class, "all", this::read);
    }

    private List<Published> read() {
        Map<Long, List<Covered>> covered = new HashMap<>();
        jdbc.sql("select c.source_file_id, c.period, c.part from delivery_coverage c"
                        + " join source_file f on f.id = c.source_file_id where f.status = 'published'")
                .query(row -> {
                    covered.computeIfAbsent(row.getLong(1), first -> new ArrayList<>())
                            .add(new Covered(Period.of(row.getString(2)), row.getString(3)));
                });
        Map<Long, Map<String, Long>> leftOut = new HashMap<>();
        jdbc.sql("select source_file_id, reason, row_count from left_out_row").query(row -> {
            leftOut.computeIfAbsent(row.getLong(1), first -> new TreeMap<>()).put(row.getString(2), row.getLong(3));
        });
        return jdbc
                .sql(
                        "select id, parser_version, kind, name, table_id, bytes, sha256, received_at, constructed, rows_read,"
                                + " rows_accepted, rows_rejected, rows_left_out from source_file where status = 'published'")
                .query((row, index) -> new Published(
                        row.getLong("id"),
                        row.getInt("parser_version"),
                        source(row, leftOut.getOrDefault(row.getLong("id"), Map.of())),
                        covered.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .stream()
                .sorted(Published.ORDER)
                .toList();
    }

    private static Source source(ResultSet row, Map<String, Long> leftOut) throws SQLException {
        return new Source(
                row.getString("kind"),
                row.getString("name"),
                row.getString("table_id"),
                row.getLong("bytes"),
                row.getString("sha256"),
                Moments.fromColumn(row.getObject("received_at", LocalDateTime.class)),
                row.getBoolean("constructed"),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("rows_left_out"),
                leftOut,
                null);
    }

    List<Counting> counting(String kind, Instant asOf) {
        Map<Covered, Counting> newest = new LinkedHashMap<>();
        all().stream()
                .filter(one -> one.source().kind().equals(kind)
                        && !one.source().receivedAt().isAfter(asOf))
                .forEach(one -> one.covered()
                        .forEach(part -> newest.put(
                                part,
                                new Counting(
                                        part.period(),
                                        part.part(),
                                        one.id(),
                                        one.source().receivedAt()))));
        return newest.values().stream()
                .sorted(Comparator.comparing(Counting::period).thenComparing(Counting::part))
                .toList();
    }

    Map<Period, Instant> firstReceived(Collection<String> kinds) {
        Map<Period, Instant> first = new TreeMap<>();
        all().stream().filter(one -> kinds.contains(one.source().kind())).forEach(one -> one.covered()
                .forEach(part -> first.putIfAbsent(part.period(), one.source().receivedAt())));
        return first;
    }

    List<Source> sources(Collection<Long> ids) {
        return all().stream()
                .filter(one -> ids.contains(one.id()))
                .map(Published::source)
                .toList();
    }

    Set<Long> constructed(Collection<Long> ids) {
        return all().stream()
                .filter(one -> ids.contains(one.id()) && one.source().constructed())
                .map(Published::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of every kind and table, in the order of receipt. */
    List<Source> newest() {
        Map<List<String>, Source> newest = new LinkedHashMap<>();
        all().forEach(one -> {
            List<String> table = List.of(one.source().kind(), one.source().table());
            newest.remove(table);
            newest.put(table, one.source());
        });
        return List.copyOf(newest.values());
    }

    void identify(Fingerprint published) {
        all().forEach(one -> published.add(one.parserVersion()).add(one.source()));
    }

    boolean isEmpty() {
        return all().isEmpty();
    }
}
