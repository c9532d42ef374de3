package dk.jobregnskab.indicator.figures;

import dk.jobregnskab.indicator.Indicators.AreaValues;
import dk.jobregnskab.indicator.delivery.IndicatorDelivery;
import dk.jobregnskab.intake.Axis;
import dk.jobregnskab.intake.Layer;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One table at a time, for all areas. */
@Component
class JdbcTables {

    private record Asked(String table, String measure, List<Long> deliveries) {}

    private record Delivered(String table, long sourceFileId) {}

    private final JdbcClient jdbc;
    private final PublishedData published;
    private final PublishedCache cache;

    JdbcTables(JdbcClient jdbc, PublishedData published, PublishedCache cache) {
        this.jdbc = jdbc;
        this.published = published;
        this.cache = cache;
    }

    SeriesLayers layers(Instant asOf) {
        return new SeriesLayers(published.layers(IndicatorDelivery.KIND, asOf));
    }

    SortedSet<String> all(Instant asOf) {
        return new TreeSet<>(layers(asOf).tables());
    }

    List<String> measures(String table, Instant asOf) {
        Set<String> measures = new LinkedHashSet<>();
        for (Layer layer : layers(asOf).of(table)) {
            List<String> delivered = cache.get(
                    JdbcTables.class,
                    new Delivered(table, layer.sourceFileId()),
                    () -> measures(table, layer.sourceFileId()));
            measures.addAll(delivered);
        }
        return List.copyOf(measures);
    }

    private List<String> measures(String table, long sourceFileId) {
        return jdbc.sql(
                        "select column_no, measure from indicator_value where source_file_id = ? and table_id = ? and total = true"
                                + " group by column_no, measure order by column_no, measure")
                .params(sourceFileId, table)
                .query((row, index) -> row.getString(2))
                .list();
    }

    AreaValues areaValues(String table, String measure, Instant asOf) {
        SeriesLayers layers = layers(asOf);
        Asked asked = new Asked(
                table,
                measure,
                layers.of(table).stream().map(Layer::sourceFileId).toList());
        return cache.get(
                JdbcTables.class,
                asked,
                () -> read(
                        layers,
                        table,
                        measure,
                        layers.deliveries(layer -> layer.part().equals(table)
                                && layer.scope().labels(Axis.MEASURE).contains(measure))));
    }

    private AreaValues read(SeriesLayers layers, String table, String measure, Set<Long> deliveries) {
        Map<Period, Map<String, BigDecimal>> values = new TreeMap<>();
        Set<Long> used = new TreeSet<>();
        if (!deliveries.isEmpty()) {
            jdbc.sql(
                            "select source_file_id, municipality_code, period, amount from indicator_value"
                                    + " where source_file_id in (:ids) and table_id = :table and measure = :measure and total = true")
                    .param("ids", deliveries)
                    .param("table", table)
                    .param("measure", measure)
                    .query(row -> {
                        Period period = Period.of(row.getString("period"));
                        String area = row.getString("municipality_code");
                        long delivery = row.getLong("source_file_id");
                        if (layers.decides(delivery, table, period, area, measure)) {
                            used.add(delivery);
                            Map<String, BigDecimal> areas = values.computeIfAbsent(period, first -> new HashMap<>());
                            BigDecimal amount = JdbcIndicators.plain(row.getBigDecimal("amount"));
                            if (amount != null) {
                                areas.put(area, amount);
                            }
                        }
                    });
        }
        return new AreaValues(values, used);
    }
}
