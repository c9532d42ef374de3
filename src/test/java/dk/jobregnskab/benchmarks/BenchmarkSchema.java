package dk.jobregnskab.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;

/** A schema of its own on a MySQL server; gone when it is closed. */
record BenchmarkSchema(String server, String name) implements AutoCloseable {

    private static final Duration LONGEST_REST = Duration.ofMinutes(2);
    private static final long FEW_PAGES = 200;

    /** When the server has written what the measurement before left in its memory. */
    static BenchmarkSchema create(String server) throws SQLException, InterruptedException {
        awaitRest(server);
        byte[] random = new byte[6];
        new Random().nextBytes(random);
        BenchmarkSchema schema = new BenchmarkSchema(
                server, "jobregnskab_benchmark_" + HexFormat.of().formatHex(random));
        schema.execute("create database " + schema.name);
        return schema;
    }

    String url() {
        return server + name;
    }

    /** A connection that may send files from this machine. */
    Connection connectForFiles() throws SQLException {
        return DriverManager.getConnection(url() + "?allowLoadLocalInfile=true");
    }

    @Override
    public void close() throws SQLException {
        execute("drop database " + name);
    }

    /** Nobody waits for another one's work. */
    static void awaitRest(String server) throws SQLException, InterruptedException {
        Stopwatch waiting = Stopwatch.start();
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            while (unwrittenPages(statement) > FEW_PAGES && waiting.elapsed().compareTo(LONGEST_REST) < 0) {
                Thread.sleep(500);
            }
        }
    }

    private static long unwrittenPages(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show global status like 'Innodb_buffer_pool_pages_dirty'")) {
            return row.next() ? row.getLong(2) : 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
