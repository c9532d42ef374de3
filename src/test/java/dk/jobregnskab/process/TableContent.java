package dk.jobregnskab.process;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a table holds, apart from generated ids: those depend on how many attempts there were.
 *
 * @param rows how many
 * @param sha256 of all of them
 */
record TableContent(long rows, String sha256) {

    /** Every table of the program: facts, deliveries and results, but not the histories of runs and migrations. */
    static Map<String, TableContent> all(Connection connection) throws SQLException {
        Map<String, String> deliveries = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, sha256 from source_file")) {
            while (rows.next()) {
                deliveries.put(rows.getString(1), rows.getString(2));
            }
        }
        Map<String, TableContent> contents = new TreeMap<>();
        for (String table : tables(connection)) {
            contents.put(table, of(connection, table, deliveries));
        }
        return contents;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (found.getString("TABLE_TYPE").endsWith("TABLE") && !name.matches("(batch_|flyway_|job_run).*")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static TableContent of(Connection connection, String table, Map<String, String> deliveries)
            throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                lines.add(line(rows, table.equals("source_file"), deliveries));
            }
        }
        lines.sort(null);
        return new TableContent(
                lines.size(), FilesBelow.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(ResultSet row, boolean isDelivery, Map<String, String> deliveries) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            if (column.equals("source_file_id")) {
                line.append(deliveries.get(row.getString(i))).append(';');
            } else if (!(isDelivery && column.equals("id"))) {
                line.append(row.getString(i)).append(';');
            }
        }
        return line.toString();
    }
}
