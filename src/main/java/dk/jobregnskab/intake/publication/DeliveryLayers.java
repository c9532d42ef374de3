package dk.jobregnskab.intake.publication;

import dk.jobregnskab.intake.Axis;
import dk.jobregnskab.intake.Layer;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What deliveries of published series cover, and which of them still decide a cell. */
@Component
public class DeliveryLayers {

    private static final String SELECT =
            "select f.id, f.kind, l.part, f.name, f.sha256, f.received_at, l.superseded_at from delivery_layer l"
                    + " join source_file f on f.id = l.source_file_id where ";

    private static final String NEWEST_FIRST =
            " order by f.received_at desc, f.sha256 desc, f.parser_version desc, f.id desc, l.part";

    private record Key(long sourceFileId, String part) {}

    /** @param supersededAt from then on it decides nothing; {@link Instant#MAX} when it still does */
    private record Known(Layer layer, Instant supersededAt) {

        boolean decides(Instant asOf) {
            return !layer.receivedAt().isAfter(asOf)
                    && (supersededAt.equals(Instant.MAX) || supersededAt.isAfter(asOf));
        }
    }

    private final JdbcClient jdbc;
    private final PublishedCache cache;

    DeliveryLayers(JdbcClient jdbc, PublishedCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    List<Layer> of(String kind, Instant asOf) {
        return deciding(asOf).filter(layer -> layer.kind().equals(kind)).toList();
    }

    List<Narrowing> narrowings(Instant asOf) {
        return Narrowing.among(deciding(asOf).toList());
    }

    private Stream<Layer> deciding(Instant asOf) {
        return cache
                .get(
                        DeliveryLayers.class,
                        "published",
                        () -> read(SELECT + "f.status = 'published'" + NEWEST_FIRST, Map.of()))
                .stream()
                .filter(known -> known.decides(asOf))
                .map(Known::layer);
    }

    /** In the transaction that publishes: what a delivery covers, and which deliveries decide nothing from now on. */
    public void add(long id, String kind, FactTable<?> facts) {
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
                        Map.of("id", id, "kind", kind))
                .stream()
                .map(Known::layer)
                .toList();
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

    private List<Known> read(String query, Map<String, ?> parameters) {
        List<Known> bare = jdbc.sql(query)
                .params(parameters)
                .query((row, index) -> new Known(
                        new Layer(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                Moments.fromColumn(row.getObject(6, LocalDateTime.class)),
                                Layer.Scope.NOTHING),
                        supersededAt(row.getObject(7, LocalDateTime.class))))
                .list();
        Map<Key, Layer.Scope> scopes =
                scopes(bare.stream().map(known -> known.layer().sourceFileId()).collect(Collectors.toSet()));
        return bare.stream()
                .map(known -> new Known(
                        known.layer()
                                .covering(scopes.getOrDefault(
                                        new Key(
                                                known.layer().sourceFileId(),
                                                known.layer().part()),
                                        Layer.Scope.NOTHING)),
                        known.supersededAt()))
                .toList();
    }

    private static Instant supersededAt(@Nullable LocalDateTime column) {
        return column == null ? Instant.MAX : Moments.fromColumn(column);
    }

    private Map<Key, Layer.Scope> scopes(Set<Long> deliveries) {
        Map<Key, Layer.Scope> scopes = new HashMap<>();
        if (deliveries.isEmpty()) {
            return scopes;
        }
        jdbc.sql("select source_file_id, part, period from delivery_coverage where source_file_id in (:ids)")
                .param("ids", deliveries)
                .query(row -> {
                    scope(scopes, row).periods().add(Period.of(row.getString(3)));
                });
        jdbc.sql("select source_file_id, part, axis, label from delivery_scope where source_file_id in (:ids)")
                .param("ids", deliveries)
                .query(row -> {
                    scope(scopes, row)
                            .labels()
                            .computeIfAbsent(Axis.of(row.getString(3)), first -> new HashSet<>())
                            .add(row.getString(4));
                });
        return scopes;
    }

    private static Layer.Scope scope(Map<Key, Layer.Scope> scopes, ResultSet row) throws SQLException {
        return scopes.computeIfAbsent(
                new Key(row.getLong(1), row.getString(2)),
                first -> new Layer.Scope(new HashSet<>(), new EnumMap<>(Axis.class)));
    }
}
