package dk.jobregnskab.indicator.figures;

import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.Axis;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcIndicators implements Indicators {

    private record Asked(Set<Long> deliveries, Set<String> areas) {}

    private record Series(String table, String measure) {}

    private record Key(String table, int column, String measure, Period period) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::table)
                .thenComparingInt(Key::column)
                .thenComparing(Key::measure)
                .thenComparing(Key::period);

        Series series() {
            return new Series(table, measure);
        }

        Key at(int otherColumn) {
            return new Key(table, otherColumn, measure, period);
        }
    }

    private static final class Pair {
        private final Set<Long> sourceFileIds = new TreeSet<>();
        private @Nullable BigDecimal municipality;
        private @Nullable BigDecimal country;
    }

    private record Row(Key key, String area, @Nullable BigDecimal amount, long sourceFileId) {

        boolean isDecidedBy(SeriesLayers layers) {
            return layers.decides(sourceFileId, key.table(), key.period(), area, key.measure());
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTables tables;
    private final PublishedCache cache;

    JdbcIndicators(JdbcClient jdbc, JdbcTables tables, PublishedCache cache) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.cache = cache;
    }

    @Override
    public SortedSet<String> tables(Instant asOf) {
        return tables.all(asOf);
    }

    @Override
    public List<String> measures(String table, Instant asOf) {
        return tables.measures(table, asOf);
    }

    @Override
    public AreaValues areaValues(String table, String measure, Instant asOf) {
        return tables.areaValues(table, measure, asOf);
    }

    @Override
    public List<Period> periods(Instant asOf) {
        return List.copyOf(tables.layers(asOf).periods());
    }

    @Override
    public List<Observation> observations(String municipalityCode, Instant asOf) {
        SeriesLayers layers = tables.layers(asOf);
        Set<String> areas = Set.of(municipalityCode, Municipality.COUNTRY.code());
        Asked asked = new Asked(
                layers.deliveries(layer -> areas.stream().anyMatch(layer.scope().labels(Axis.AREA)::contains)), areas);
        List<Row> read = cache.get(JdbcIndicators.class, asked, () -> rows(asked.deliveries(), areas));
        List<Row> rows = read.stream().filter(row -> row.isDecidedBy(layers)).toList();
        Map<Key, Pair> pairs = new TreeMap<>(Key.ORDER);
        Map<Series, Integer> columns = newestColumns(rows);
        for (Row row : rows) {
            Key key = row.key().at(columns.getOrDefault(row.key().series(), 0));
            Pair pair = pairs.computeIfAbsent(key, absent -> new Pair());
            pair.sourceFileIds.add(row.sourceFileId());
            if (row.area().equals(municipalityCode)) {
                pair.municipality = row.amount();
            } else {
                pair.country = row.amount();
            }
        }
        List<Observation> observations = new ArrayList<>();
        pairs.forEach((key, pair) -> observations.add(new Observation(
                key.table(), key.measure(), key.period(), pair.municipality, pair.country, pair.sourceFileIds)));
        return observations;
    }

    /** A measure is one series wherever its column stands; it is shown where its newest period has it. */
    private static Map<Series, Integer> newestColumns(List<Row> rows) {
        Map<Series, Integer> columns = new HashMap<>();
        rows.stream()
                .map(Row::key)
                .sorted(Comparator.comparing(Key::period).thenComparingInt(Key::column))
                .forEach(key -> columns.put(key.series(), key.column()));
        return columns;
    }

    private List<Row> rows(Set<Long> sourceFileIds, Set<String> areas) {
        if (sourceFileIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select source_file_id, column_no, table_id, municipality_code, period, measure, amount"
                                + " from indicator_value where source_file_id in (:ids) and municipality_code in (:codes) and total = true")
                .param("ids", sourceFileIds)
                .param("codes", areas)
                .query((row, index) -> new Row(
                        new Key(
                                row.getString("table_id"),
                                row.getInt("column_no"),
                                row.getString("measure"),
                                Period.of(row.getString("period"))),
                        row.getString("municipality_code"),
                        plain(row.getBigDecimal("amount")),
                        row.getLong("source_file_id")))
                .list();
    }

    /** Without the zeros the column adds, so that 805 stays 805 and 3,1 stays 3.1. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
