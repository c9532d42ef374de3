package dk.jobregnskab.earlier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One statement a line, as the server itself says how it makes a table or view; names no schema and no user. */
final class MySqlScript implements DatabaseScript {

    private static final int ROWS_PER_INSERT = 200;

    @Override
    public String vendor() {
        return "mysql";
    }

    @Override
    public void write(Connection from, Path script) throws SQLException, IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(script)), StandardCharsets.UTF_8)) {
            for (String table : names(from, "BASE TABLE")) {
                out.write(definition(from, "table", table) + "\n");
                writeRows(from, table, out);
            }
            for (String view : names(from, "VIEW")) {
                String schema = "`" + from.getCatalog() + "`.";
                out.write(definition(from, "view", view)
                                .replace(schema, "")
                                .replaceFirst("^CREATE .* VIEW", "CREATE VIEW")
                        + "\n");
            }
        }
    }

    @Override
    public void run(Connection empty, Path script) throws SQLException, IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(script)), StandardCharsets.UTF_8));
                Statement statement = empty.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                statement.execute(line);
            }
        }
    }

    private static List<String> names(Connection connection, String type) throws SQLException {
        return column(
                connection,
                "select table_name from information_schema.tables where table_schema = database() and table_type = '"
                        + type + "' order by table_name",
                1);
    }

    private static String definition(Connection connection, String type, String name) throws SQLException {
        return column(connection, "show create " + type + " " + name, 2).get(0).replace("\n", " ");
    }

    private static List<String> column(Connection connection, String query, int number) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(number));
            }
        }
        return values;
    }

    private static void writeRows(Connection connection, String table, Writer out) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            for (int written = 0; rows.next(); written++) {
                if (written % ROWS_PER_INSERT == 0) {
                    out.write((written == 0 ? "" : "\n") + "insert into `" + table + "` values ");
                } else {
                    out.write(",");
                }
                writeRow(rows, out);
                if (rows.isLast()) {
                    out.write("\n");
                }
            }
        }
    }

    private static void writeRow(ResultSet row, Writer out) throws SQLException, IOException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            out.write((i == 1 ? "(" : ",") + literal(row, i, columns.getColumnTypeName(i)));
        }
        out.write(")");
    }

    private static String literal(ResultSet row, int column, String type) throws SQLException {
        if (row.getObject(column) == null) {
            return "null";
        }
        if (type.endsWith("BINARY") || type.endsWith("BLOB")) {
            return "x'" + HexFormat.of().formatHex(row.getBytes(column)) + "'";
        }
        if (type.equals("BIT")) {
            return row.getBoolean(column) ? "1" : "0";
        }
        return "'"
                + row.getString(column)
                        .replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }
}
