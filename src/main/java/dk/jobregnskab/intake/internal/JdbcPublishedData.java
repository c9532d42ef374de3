package dk.jobregnskab.intake.internal;

import dk.jobregnskab.intake.Layer;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPublishedData implements PublishedData {

    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final DeliveryLayers layers;
    private final Clock clock;

    JdbcPublishedData(JdbcClient jdbc, DeliveryLayers layers, Clock clock) {
        this.jdbc = jdbc;
        this.layers = layers;
        this.clock = clock;
    }

    @Override
    public List<Counting> counting(String kind, Instant asOf) {
        return jdbc.sql("""
                        select period, part, source_file_id, received_at from (
                          select c.period, c.part, c.source_file_id, f.received_at,
                                 row_number() over (partition by c.period, c.part
                                   order by f.received_at desc, f.sha256 desc, f.parser_version desc, f.id desc) as recency
                          from source_file f
                          join delivery_coverage c on c.source_file_id = f.id
                          where f.kind = ? and f.status = 'published' and f.received_at <= ?
                        ) ranked
                        where recency = 1
                        order by period, part""")
                .params(kind, Moments.upTo(asOf))
                .query((row, index) -> new Counting(
                        Period.parse(row.getString(1)).orElseThrow(),
                        row.getString(2),
                        row.getLong(3),
                        Moments.fromColumn(row.getObject(4, LocalDateTime.class))))
                .list();
    }

    @Override
    public List<Layer> layers(String kind, Instant asOf) {
        return layers.of(kind, asOf);
    }

    @Override
    public List<Narrowing> narrowings(Instant asOf) {
        return layers.narrowings(asOf);
    }

    @Override
    public Map<Period, Instant> firstReceived(Collection<String> kinds) {
        Map<Period, Instant> first = new TreeMap<>();
        jdbc.sql(
                        "select c.period, min(f.received_at) from delivery_coverage c join source_file f on f.id = c.source_file_id"
                                + " where f.kind in (:kinds) and f.status = 'published' group by c.period")
                .param("kinds", kinds)
                .query(row -> {
                    first.put(
                            Period.parse(row.getString(1)).orElseThrow(),
                            Moments.fromColumn(row.getObject(2, LocalDateTime.class)));
                });
        return first;
    }

    @Override
    public List<Source> sources(Collection<Long> sourceFileIds) {
        if (sourceFileIds.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, Long>> leftOut = leftOut(sourceFileIds);
        return jdbc.sql(
                        "select id, kind, name, table_id, bytes, sha256, received_at, constructed, rows_read, rows_accepted,"
                                + " rows_rejected, rows_left_out from source_file where id in (:ids)"
                                + " order by received_at, sha256")
                .param("ids", sourceFileIds)
                .query((row, index) -> source(row, leftOut.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    private Map<Long, Map<String, Long>> leftOut(Collection<Long> sourceFileIds) {
        Map<Long, Map<String, Long>> rows = new HashMap<>();
        jdbc.sql("select source_file_id, reason, row_count from left_out_row where source_file_id in (:ids)")
                .param("ids", sourceFileIds)
                .query(row -> {
                    rows.computeIfAbsent(row.getLong("source_file_id"), id -> new TreeMap<>())
                            .put(row.getString("reason"), row.getLong("row_count"));
                });
        return rows;
    }

    @Override
    public Set<Long> constructed(Collection<Long> sourceFileIds) {
        if (sourceFileIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select id from source_file where constructed = true and id in (:ids)")
                .param("ids", sourceFileIds)
                .query(Long.class)
                .list());
    }

    @Override
    public List<Source> newestSources() {
        List<Long> newest = jdbc.sql("""
                        select id from (
                          select id, row_number() over (partition by kind, table_id
                                   order by received_at desc, sha256 desc, id desc) as recency
                          from source_file where status = 'published'
                        ) ranked
                        where recency = 1""").query(Long.class).list();
        return sources(newest);
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

    @Override
    public List<Warning> warnings(Collection<Long> sourceFileIds) {
        return sourceFileIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select source_file_id, check_id, found, message_danish, message_english from delivery_warning"
                                        + " where source_file_id in (:ids) order by source_file_id, check_id")
                        .param("ids", sourceFileIds)
                        .query((row, index) -> new Warning(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                new Wording(row.getString(4), row.getString(5))))
                        .list();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select 1 from source_file where status = 'published' limit 1")
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    @Override
    public boolean holdsNothingBut(Collection<String> sha256s) {
        return sha256s.containsAll(jdbc.sql("select distinct sha256 from source_file")
                .query(String.class)
                .list());
    }

    @Override
    public List<OpenRefusal> openRefusals() {
        return jdbc.sql("select sha256, name, received_at, refusal_danish, refusal_english from source_file"
                        + " where status = 'refused' and refusal_closed_at is null order by received_at, sha256, id")
                .query((row, index) -> new OpenRefusal(
                        row.getString("sha256").substring(0, 12),
                        row.getString("name"),
                        Moments.fromColumn(row.getObject("received_at", LocalDateTime.class)),
                        new Wording(row.getString("refusal_danish"), row.getString("refusal_english"))))
                .list();
    }

    @Override
    public int dismiss(String fileId, String reason) {
        return jdbc.sql("update source_file set refusal_closed_at = ?, refusal_closed_because = ?"
                        + " where status = 'refused' and refusal_closed_at is null and sha256 like ?")
                .params(Moments.toColumn(clock.instant()), because("dismissed: " + reason), fileId + "%")
                .update();
    }

    private static String because(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
