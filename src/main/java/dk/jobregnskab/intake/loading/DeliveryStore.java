package dk.jobregnskab.intake.loading;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Deliveries and their rows in the database. Rows are inserted once; only a delivery's status moves. */
@Component
public class DeliveryStore {

    private static final String COLUMNS =
            "id, kind, table_id, period, sha256, parser_version, name, bytes, received_at,"
                    + " constructed, status, inbox_name, refusal_english";
    private static final String SELECT = "select " + COLUMNS + " from source_file ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PublishedCache cache;
    private final Clock clock;

    DeliveryStore(JdbcClient jdbc, JdbcTemplate batches, PublishedCache cache, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.cache = cache;
        this.clock = clock;
    }

    /** A new delivery with status landed; the id in {@code landed} is ignored. */
    public Delivery insert(Delivery landed) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into source_file (kind, table_id, period, sha256, parser_version, name, bytes, received_at,"
                        + " constructed, status, inbox_name)"
                        + " values (:kind, :table, :period, :sha256, :parserVersion, :name, :bytes, :receivedAt,"
                        + " :constructed, 'landed', :inboxName)")
                .param("kind", landed.kind())
                .param("table", landed.table())
                .param("period", landed.period())
                .param("sha256", landed.sha256())
                .param("parserVersion", landed.parserVersion())
                .param("name", landed.name())
                .param("bytes", landed.bytes())
                .param("receivedAt", Moments.toColumn(landed.receivedAt()))
                .param("constructed", landed.constructed())
                .param("inboxName", landed.inboxName())
                .update(key, "id");
        return get(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** What is said by hand about a delivery that a run before could not load. */
    public Delivery restate(Delivery unfinished, Instant receivedAt, boolean constructed) {
        jdbc.sql("update source_file set received_at = ?, constructed = ? where id = ? and status = 'landed'")
                .params(Moments.toColumn(receivedAt), constructed, unfinished.id())
                .update();
        return get(unfinished.id());
    }

    public Delivery get(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(DeliveryStore::map)
                .single();
    }

    /** The published delivery of this identity, if there is one. */
    public Optional<Delivery> findPublished(String kind, String sha256, int parserVersion) {
        return jdbc
                .sql(SELECT + "where kind = ? and sha256 = ? and parser_version = ? and status = 'published'")
                .params(kind, sha256, parserVersion)
                .query(DeliveryStore::map)
                .list()
                .stream()
                .findFirst();
    }

    /**
     * Each content that this version of the parser has not read yet and an earlier one has published, or refused without an answer since;
     * its newest reading, oldest first.
     */
    public List<Delivery> outdated(String kind, int parserVersion) {
        Map<String, Delivery> newest = new LinkedHashMap<>();
        jdbc.sql(SELECT + "old where kind = :kind and parser_version < :version"
                        + " and (status = 'published' or status = 'refused' and refusal_closed_at is null)"
                        + " and not exists (select 1 from source_file done where done.kind = old.kind"
                        + " and done.sha256 = old.sha256 and done.parser_version >= :version)"
                        + " order by parser_version, id")
                .param("kind", kind)
                .param("version", parserVersion)
                .query(DeliveryStore::map)
                .list()
                .forEach(delivery -> newest.put(delivery.sha256(), delivery));
        return newest.values().stream()
                .sorted(Comparator.comparingLong(Delivery::id))
                .toList();
    }

    /** Kinds with a content that an earlier version of their parser has read. */
    public Set<String> kindsReadBefore(Map<String, Integer> parserVersions) {
        Set<String> kinds = new HashSet<>();
        jdbc.sql("select distinct kind, parser_version from source_file").query(row -> {
            if (row.getInt(2) < parserVersions.getOrDefault(row.getString(1), 0)) {
                kinds.add(row.getString(1));
            }
        });
        return kinds;
    }

    /** Whether an earlier reading of the same content is published: then this one tells nothing new, and answers for no other file. */
    boolean wasPublishedBefore(Delivery delivery) {
        return jdbc.sql(
                        "select 1 from source_file where kind = ? and sha256 = ? and id <> ? and status = 'published' limit 1")
                .params(delivery.kind(), delivery.sha256(), delivery.id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Landed but neither published nor refused: left by a run that died. */
    public List<Delivery> landed() {
        return jdbc.sql(SELECT + "where status = 'landed' order by id")
                .query(DeliveryStore::map)
                .list();
    }

    /** @param at when it was published or refused; when it was received, as long as it is neither */
    public record Concluded(Delivery delivery, Instant at) {}

    /** Every delivery by its content, oldest first. */
    public Map<String, List<Concluded>> byContent() {
        Map<String, List<Concluded>> contents = new HashMap<>();
        jdbc.sql("select " + COLUMNS + ", coalesce(concluded_at, received_at) as at_rest from source_file order by id")
                .query((row, index) -> new Concluded(
                        map(row, index), Moments.fromColumn(row.getObject("at_rest", LocalDateTime.class))))
                .list()
                .forEach(one -> contents.computeIfAbsent(one.delivery().sha256(), first -> new ArrayList<>())
                        .add(one));
        return contents;
    }

    /** Concluded, but the inbox has not been tidied yet. */
    public List<Delivery> stillInInbox() {
        return jdbc.sql(SELECT + "where inbox_name is not null and status <> 'landed' order by id")
                .query(DeliveryStore::map)
                .list();
    }

    public void leftInbox(Delivery delivery) {
        jdbc.sql("update source_file set inbox_name = null where id = ?")
                .param(delivery.id())
                .update();
    }

    /** Everything an unfinished load of this delivery has written beside its facts. */
    void deleteRows(long id) {
        for (String table : List.of(
                "rejected_row",
                "left_out_row",
                "delivery_coverage",
                "delivery_scope",
                "delivery_layer",
                "delivery_warning")) {
            jdbc.sql("delete from " + table + " where source_file_id = ?")
                    .param(id)
                    .update();
        }
    }

    public void insertRejected(long id, long firstSeq, List<Problem> problems) {
        List<Object[]> values = new ArrayList<>();
        for (Problem problem : problems) {
            values.add(new Object[] {
                id,
                firstSeq + values.size(),
                problem.row(),
                problem.column() == null ? null : shortened(problem.column(), 200),
                problem.rule(),
                shortened(problem.message().danish(), 1000),
                shortened(problem.message().english(), 1000)
            });
        }
        batches.batchUpdate(
                "insert into rejected_row (source_file_id, seq, row_no, column_name, rule, message_danish, message_english)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    void insertLeftOut(long id, Map<String, Long> rowsByReason) {
        rowsByReason.forEach((reason, rows) -> jdbc.sql("insert into left_out_row values (?, ?, ?)")
                .params(id, reason, rows)
                .update());
    }

    /** Those that count rows. */
    void insertWarnings(long id, List<Check> checks) {
        List<Object[]> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Check check : checks) {
            String found = check.found();
            boolean counts = check.status() == Check.Status.WARNING && found != null && found.matches("\\d{1,18}");
            if (counts && seen.add(check.id())) {
                rows.add(new Object[] {
                    id,
                    check.id(),
                    Long.valueOf(found),
                    shortened(check.message().danish(), 1000),
                    shortened(check.message().english(), 1000)
                });
            }
        }
        batches.batchUpdate(
                "insert into delivery_warning (source_file_id, check_id, found, message_danish, message_english)"
                        + " values (?, ?, ?, ?, ?)",
                rows);
    }

    void saveTally(long id, Tally<?> tally) {
        jdbc.sql("update source_file set rows_read = ?, rows_accepted = ?, rows_rejected = ?, rows_left_out = ?,"
                        + " control_totals = ? where id = ?")
                .params(
                        tally.read(),
                        tally.accepted(),
                        tally.rejected(),
                        tally.leftOutCount(),
                        shortened(tally.totals().toString(), 2000),
                        id)
                .update();
    }

    /** @param answersForOthers whether it makes up for refused deliveries of its kind and table, and not only for its own */
    void publish(Delivery delivery, boolean answersForOthers) {
        cache.clear();
        jdbc.sql("update source_file set status = 'published', concluded_at = ? where id = ?")
                .params(now(), delivery.id())
                .update();
        jdbc.sql("update source_file set refusal_closed_at = ?, refusal_closed_because = ?"
                        + " where status = 'refused' and refusal_closed_at is null"
                        + " and ((? and kind = ? and table_id = ?) or name = ? or sha256 = ?)")
                .params(
                        now(),
                        shortened("good delivery " + delivery.name(), 500),
                        answersForOthers,
                        delivery.kind(),
                        delivery.table(),
                        delivery.name(),
                        delivery.sha256())
                .update();
    }

    /** Nobody has to answer it. */
    void closeRefusal(long id, String because) {
        jdbc.sql("update source_file set refusal_closed_at = ?, refusal_closed_because = ? where id = ?")
                .params(now(), because, id)
                .update();
    }

    /** The newest refusal of a file speaks for the earlier ones. */
    public void refuse(long id, Wording why) {
        Delivery refused = get(id);
        jdbc.sql("update source_file set refusal_closed_at = ?, refusal_closed_because = 'refused again'"
                        + " where status = 'refused' and refusal_closed_at is null and id <> ?"
                        + " and (sha256 = ? or name = ?)")
                .params(now(), id, refused.sha256(), refused.name())
                .update();
        jdbc.sql("update source_file set status = 'refused', concluded_at = ?, refusal_danish = ?, refusal_english = ?"
                        + " where id = ?")
                .params(now(), shortened(why.danish(), 2000), shortened(why.english(), 2000), id)
                .update();
    }

    private LocalDateTime now() {
        return Moments.toColumn(clock.instant());
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    static Delivery map(ResultSet row, int index) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("table_id"),
                row.getString("period"),
                row.getString("sha256"),
                row.getInt("parser_version"),
                row.getString("name"),
                row.getLong("bytes"),
                Moments.fromColumn(row.getObject("received_at", LocalDateTime.class)),
                row.getBoolean("constructed"),
                Delivery.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("inbox_name"),
                row.getString("refusal_english"));
    }
}
