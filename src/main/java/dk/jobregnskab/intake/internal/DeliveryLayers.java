package dk.jobregnskab.intake.internal;

import dk.jobregnskab.intake.Axis;
import dk.jobregnskab.intake.FactTable;
import dk.jobregnskab.intake.Layer;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What deliveries of published series cover, and which of them still decide a cell. */
@Component
class DeliveryLayers {

    private static final String SELECT =
            "select f.id, f.kind, l.part, f.name, f.sha256, f.received_at from delivery_layer l"
                    + " join source_file f on f.id = l.source_file_id where ";

    private static final String DECIDING = SELECT
            + "f.status = 'published' and f.received_at <= :moment and (l.superseded_at is null or l.superseded_at > :moment)";

    private static final String NEWEST_FIRST =
            " order by f.received_at desc, f.sha256 desc, f.parser_version desc, f.id desc, l.part";

    private record Key(long sourceFileId, String part) {}

    private final JdbcClient jdbc;
    /** What a delivery covers never changes. */
    private final Map<Key, Layer.Scope> scopes = new ConcurrentHashMap<>();

    DeliveryLayers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Layer> of(String kind, Instant asOf) {
        return read(
                DECIDING + " and f.kind = :kind" + NEWEST_FIRST, Map.of("moment", Moments.upTo(asOf), "kind", kind));
    }

    List<Narrowing> narrowings(Instant asOf) {
        return Narrowing.among(read(DECIDING + NEWEST_FIRST, Map.of("moment", Moments.upTo(asOf))));
    }

    /** In the transaction that publishes: what a delivery covers, and which deliveries decide nothing from now on. */
    void add(long id, String kind, FactTable<?> facts) {
        facts.scope()
                .forEach((axis, column) -> jdbc.sql("insert into delivery_scope (source_file_id, part, axis, label)"
                                + " select distinct source_file_id, " + facts.part() + ", '" + axis.token() + "', "
                                + column + " from " + facts.name() + " where source_file_id = ?")
                        .param(id)
                        .update());
        int parts = jdbc.sql("insert into delivery_layer (source_file_id, part)"
                        + " select distinct source_file_id, part from delivery_scope where source_file_id = ?")
                .param(id)
                .update();
        if (parts > 0) {
            supersede(id, kind);
        }
    }

    private void supersede(long id, String kind) {
        List<Layer> newestFirst = read(
                SELECT + "l.superseded_at is null and f.kind = :kind and (f.id = :id or f.status = 'published')"
                        + " and l.part in (select own.part from delivery_layer own where own.source_file_id = :id)"
                        + NEWEST_FIRST,
                Map.of("id", id, "kind", kind));
        for (int i = 0; i < newestFirst.size(); i++) {
            Layer layer = newestFirst.get(i);
            newestFirst.subList(0, i).stream()
                    .filter(newer -> newer.replaces(layer))
                    .map(Layer::receivedAt)
                    .min(Instant::compareTo)
                    .ifPresent(since -> supersede(layer, since));
        }
    }

    private void supersede(Layer layer, Instant since) {
        jdbc.sql("update delivery_layer set superseded_at = ? where source_file_id = ? and part = ?")
                .params(Moments.toColumn(since), layer.sourceFileId(), layer.part())
                .update();
    }

    private List<Layer> read(String query, Map<String, ?> parameters) {
        return jdbc
                .sql(query)
                .params(parameters)
                .query((row, index) -> new Layer(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Moments.fromColumn(row.getObject(6, LocalDateTime.class)),
                        Layer.Scope.NOTHING))
                .list()
                .stream()
                .map(layer -> layer.covering(
                        scopes.computeIfAbsent(new Key(layer.sourceFileId(), layer.part()), absent -> scope(layer))))
                .toList();
    }

    private Layer.Scope scope(Layer layer) {
        Set<Period> periods = new HashSet<>();
        jdbc.sql("select period from delivery_coverage where source_file_id = ? and part = ?")
                .params(layer.sourceFileId(), layer.part())
                .query(row -> {
                    periods.add(Period.parse(row.getString(1)).orElseThrow());
                });
        Map<Axis, Set<String>> labels = new EnumMap<>(Axis.class);
        jdbc.sql("select axis, label from delivery_scope where source_file_id = ? and part = ?")
                .params(layer.sourceFileId(), layer.part())
                .query(row -> {
                    labels.computeIfAbsent(Axis.of(row.getString(1)), first -> new HashSet<>())
                            .add(row.getString(2));
                });
        return new Layer.Scope(periods, labels);
    }
}
