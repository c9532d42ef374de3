package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** A schema with a random name on the MySQL server that {@code JOBREGNSKAB_TEST_MYSQL_URL} names. */
record MySqlSchema(String server, String name) implements TestDatabase {

    private static final String ADDRESS = "JOBREGNSKAB_TEST_MYSQL_URL";

    /** Skips the test where there is no server, unless {@code mysql.required} forbids that. */
    static TestDatabase make(Path home) {
        String server = System.getenv(ADDRESS);
        if (server == null) {
            assertThat(Boolean.getBoolean("mysql.required"))
                    .as("MySQL is required, but %s names no server (start one with .ci/mysql start)", ADDRESS)
                    .isFalse();
        }
        assumeTrue(server != null, "no MySQL: " + ADDRESS + " is not set");
        byte[] random = new byte[6];
        new Random().nextBytes(random);
        MySqlSchema schema = new MySqlSchema(
                String.valueOf(server), "jobregnskab_test_" + HexFormat.of().formatHex(random));
        schema.execute("create database " + schema.name);
        return schema;
    }

    @Override
    public List<String> arguments() {
        return List.of("--spring.datasource.url=" + url());
    }

    @Override
    public String url() {
        return server + name;
    }

    /** The address names the user. */
    @Override
    public String user() {
        return "root";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void close() {
        execute("drop database " + name);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
