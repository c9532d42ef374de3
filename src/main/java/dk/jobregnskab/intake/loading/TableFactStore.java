package dk.jobregnskab.intake.loading;

import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.FactStore;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.publication.DeliveryLayers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Facts in a table whose first two columns are the delivery and the row. */
final class TableFactStore<F> implements FactStore<F> {

    private final String kind;
    private final FactTable<F> facts;
    private final JdbcTemplate jdbc;
    private final DeliveryLayers layers;

    TableFactStore(TableKind<F> kind, JdbcTemplate jdbc, DeliveryLayers layers) {
        this.kind = kind.name();
        this.facts = kind.facts();
        this.jdbc = jdbc;
        this.layers = layers;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void insert(long id, List<ParsedRow.Accepted<F>> rows) {
        List<Object[]> values = new ArrayList<>();
        for (ParsedRow.Accepted<F> row : rows) {
            for (F fact : row.facts()) {
                List<Object> columns = new ArrayList<>();
                columns.add(id);
                columns.add(row.number());
                columns.addAll(facts.values().apply(fact));
                values.add(columns.toArray());
            }
        }
        jdbc.batchUpdate(facts.insert(), values);
    }

    @Override
    public void delete(long id) {
        jdbc.update("delete from " + facts.name() + " where source_file_id = ?", id);
    }

    @Override
    public Stored stored(long id) {
        List<String> columns =
                facts.controlTotals().stream().map(ControlTotal::column).toList();
        StringBuilder sql = new StringBuilder("select count(*)");
        columns.forEach(column -> sql.append(", coalesce(sum(").append(column).append("), 0)"));
        sql.append(" from ").append(facts.name()).append(" where source_file_id = ?");
        return jdbc.query(
                        sql.toString(),
                        (row, index) -> {
                            Map<String, BigDecimal> sums = new LinkedHashMap<>();
                            for (int i = 0; i < columns.size(); i++) {
                                sums.put(columns.get(i), row.getBigDecimal(i + 2));
                            }
                            return new Stored(row.getLong(1), sums);
                        },
                        id)
                .get(0);
    }

    @Override
    public void publish(long id) {
        jdbc.update(
                "insert into delivery_coverage (source_file_id, period, part) select distinct source_file_id, "
                        + facts.period() + ", " + facts.part() + " from " + facts.name() + " where source_file_id = ?",
                id);
        layers.add(id, kind, facts);
    }
}
