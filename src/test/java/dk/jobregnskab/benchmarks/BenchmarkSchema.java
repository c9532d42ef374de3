package dk.jobregnskab.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Random;

/** A schema of its own on a MySQL server; gone when it is closed. */
record BenchmarkSchema(String server, String name) implements AutoCloseable {

    static BenchmarkSchema create(String server) throws SQLException {
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

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
