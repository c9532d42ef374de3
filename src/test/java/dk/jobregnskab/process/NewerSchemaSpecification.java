package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that a newer program has changed are left alone, by every command, and the operator is told so. */
abstract class NewerSchemaSpecification {

    private static final int OPERATOR = 7;
    private static final List<String> COMMANDS = List.of(
            "nightly",
            "load jobs/development/sample/haendelser.csv",
            "status",
            "figures --period 2018QMAT04",
            "dismiss 0123456789ab --reason x");

    private final TestDatabase.Maker database;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    NewerSchemaSpecification(TestDatabase.Maker database) {
        this.database = database;
    }

    @Test
    void a_newer_schema_is_refused_with_7_before_anything_is_done() throws SQLException {
        try (Installation installation = Installation.fresh(folder, database)) {
            assertThat(installation
                            .run("load", "jobs/savings/sample/ballerup-besparelse.csv")
                            .exitCode())
                    .isZero();
            installation.withBenchmarkAgain();
            migrateBeyond(installation);
            Map<String, TableContent> before = tables(installation);
            long runs = runs(installation);

            for (String command : COMMANDS) {
                Finished refused = installation.run(command.split(" "));

                assertThat(refused.exitCode()).as(command).isEqualTo(OPERATOR);
                assertThat(refused.out()).as(command).isEmpty();
                assertThat(refused.err())
                        .as(command)
                        .singleElement()
                        .asString()
                        .startsWith(
                                "The tables in the database were changed by a newer program: they are at version 99.01,"
                                        + " and this program knows up to ");
            }
            assertThat(tables(installation)).isEqualTo(before);
            assertThat(runs(installation)).isEqualTo(runs);
            assertThat(FilesBelow.list(installation.home().resolve("inbox"))).hasSize(1);
        }
    }

    /** What a newer program's migration leaves behind, its note included. */
    private static void migrateBeyond(Installation installation) throws SQLException {
        try (Connection connection = installation.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table of_the_future (id int primary key)");
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " checksum, installed_by, execution_time, success) select max(installed_rank) + 1, '99.01',"
                    + " 'create of the future', 'SQL', 'V99_01__create_of_the_future.sql', 1, 'x', 1, true"
                    + " from flyway_schema_history");
        }
    }

    private static Map<String, TableContent> tables(Installation installation) throws SQLException {
        try (Connection connection = installation.database().connect()) {
            return TableContent.all(connection);
        }
    }

    private static long runs(Installation installation) throws SQLException {
        try (Connection connection = installation.database().connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from job_run")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
