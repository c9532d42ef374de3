package dk.jobregnskab.earlier;

import dk.jobregnskab.fixture.Cli;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What tables hold, as text: numbers without the zeros that only a wider column shows. */
final class StoredRows {

    private final Cli cli;

    StoredRows(Cli cli) {
        this.cli = cli;
    }

    /** Tables that are no views, and tell no histories of runs and migrations. */
    List<String> tables() {
        return cli
                .jdbc()
                .sql("select table_name from information_schema.tables where table_type in ('BASE TABLE', 'TABLE')"
                        + " and (table_schema = database() or lower(table_schema) = 'public')")
                .query(String.class)
                .list()
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.matches("(batch_|flyway_|job_run).*"))
                .sorted()
                .toList();
    }

    Map<String, List<String>> ofAllTables() {
        Map<String, List<String>> rows = new TreeMap<>();
        tables().forEach(table -> rows.put(table, of("select * from " + table, Set.of())));
        return rows;
    }

    List<String> of(String query, Set<String> withoutColumns) {
        List<String> rows = new ArrayList<>();
        cli.jdbc().sql(query).query(row -> {
            rows.add(text(row, withoutColumns));
        });
        rows.sort(null);
        return rows;
    }

    private static String text(ResultSet row, Set<String> withoutColumns) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!withoutColumns.contains(columns.getColumnName(i).toLowerCase(Locale.ROOT))) {
                Object value = row.getObject(i);
                text.append(
                                value instanceof BigDecimal decimal
                                        ? decimal.stripTrailingZeros().toPlainString()
                                        : row.getString(i))
                        .append(';');
            }
        }
        return text.toString();
    }
}
