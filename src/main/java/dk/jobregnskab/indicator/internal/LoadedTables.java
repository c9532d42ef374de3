package dk.jobregnskab.indicator.internal;

import dk.jobregnskab.indicator.IndicatorDelivery;
import dk.jobregnskab.indicator.Indicators.AreaValues;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One table at a time, for all areas. */
@Component
class LoadedTables {

    /** Series that are asked for again within a run, for every period and municipality. */
    private static final int REMEMBERED = 8;

    private record Asked(String table, String measure, Map<Period, Long> deliveries) {}

    private final JdbcClient jdbc;
    private final PublishedData published;
    private final Map<Asked, AreaValues> remembered = new LinkedHashMap<>();

    LoadedTables(JdbcClient jdbc, PublishedData published) {
        this.jdbc = jdbc;
        this.published = published;
    }

    SortedSet<String> all(Instant asOf) {
        return published.counting(IndicatorDelivery.KIND, asOf).stream()
                .map(PublishedData.Counting::part)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The delivery that counts for each period of a table. */
    private Map<Period, Long> deliveries(String table, Instant asOf) {
        Map<Period, Long> deliveries = new TreeMap<>();
        for (PublishedData.Counting part : published.counting(IndicatorDelivery.KIND, asOf)) {
            if (part.part().equals(table)) {
                deliveries.put(part.period(), part.sourceFileId());
            }
        }
        return deliveries;
    }

    List<String> measures(String table, Instant asOf) {
        Set<Long> newestFirst = new LinkedHashSet<>();
        new TreeMap<>(deliveries(table, asOf)).descendingMap().values().forEach(newestFirst::add);
        Set<String> measures = new LinkedHashSet<>();
        for (Long delivery : newestFirst) {
            jdbc.sql(
                            "select column_no, measure from indicator_value where source_file_id = ? and table_id = ? and total = true"
                                    + " group by column_no, measure order by column_no, measure")
                    .params(delivery, table)
                    .query(row -> {
                        measures.add(row.getString(2));
                    });
        }
        return List.copyOf(measures);
    }

    synchronized AreaValues areaValues(String table, String measure, Instant asOf) {
        Asked asked = new Asked(table, measure, deliveries(table, asOf));
        AreaValues known = remembered.get(asked);
        if (known == null) {
            known = read(asked);
            if (remembered.size() >= REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
            remembered.put(asked, known);
        }
        return known;
    }

    private AreaValues read(Asked asked) {
        Map<Period, Map<String, BigDecimal>> values = new TreeMap<>();
        Set<Long> used = new TreeSet<>();
        if (!asked.deliveries().isEmpty()) {
            jdbc.sql(
                            "select source_file_id, municipality_code, period, amount from indicator_value"
                                    + " where source_file_id in (:ids) and table_id = :table and measure = :measure and total = true")
                    .param("ids", new TreeSet<>(asked.deliveries().values()))
                    .param("table", asked.table())
                    .param("measure", asked.measure())
                    .query(row -> {
                        Period period = Period.parse(row.getString("period")).orElseThrow();
                        long delivery = row.getLong("source_file_id");
                        if (Long.valueOf(delivery).equals(asked.deliveries().get(period))) {
                            used.add(delivery);
                            Map<String, BigDecimal> areas = values.computeIfAbsent(period, first -> new HashMap<>());
                            BigDecimal amount = LoadedIndicators.plain(row.getBigDecimal("amount"));
                            if (amount != null) {
                                areas.put(row.getString("municipality_code"), amount);
                            }
                        }
                    });
        }
        return new AreaValues(values, used);
    }
}
