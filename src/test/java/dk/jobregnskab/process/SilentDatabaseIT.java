package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that says nothing more ends the run: after its limit, with a sentence that names it; and the next run sets everything right. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set by JUnit
final class SilentDatabaseIT {

    private static final String READABLE = "sslMode=DISABLED";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration TO_CLEAR_UP = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(5);

    private MySqlBehindProxy database;
    private Installation installation;

    @BeforeAll
    void install(@TempDir Path folder) {
        installation = Installation.fresh(folder, home -> {
            database = MySqlBehindProxy.make(home, LIMIT, READABLE);
            return database;
        });
    }

    @AfterAll
    void drop() {
        if (installation != null) {
            installation.close();
        }
    }

    /** Every run but the last one fails at a later moment than the one before. */
    @ParameterizedTest
    @CsvSource({
        "STALLED,   jobs/savings/sample/ballerup-besparelse.csv",
        "HALF_OPEN, jobs/savings/sample/ballerup-besparelse-2021.csv"
    })
    void a_silence_at_any_moment_is_1_in_time_and_the_rerun_is_exact(TcpProxy.Failure how, String sample)
            throws SQLException {
        for (String moment : List.of(TcpProxy.FIRST_CONTACT, "get_lock", "insert into unit_price", "release_lock")) {
            database.proxy().failAt(moment, how);
            assertEndsInTime(installation, sample, moment.startsWith("insert") ? "socket-timeout" : "login-timeout");
        }

        database.proxy().work();
        assertThat(installation.run("load", sample).exitCode()).isZero();
        assertThat(number("select count(*) from unit_price"))
                .isEqualTo(number("select sum(rows_accepted) from source_file where kind = 'price'"))
                .isPositive();
        try (Connection connection = database.connect()) {
            assertThat(Remains.stuck(connection)).isEmpty();
        }
    }

    /** The server's greeting arrives, what the program answers to begin TLS does not. */
    @Test
    void a_silence_during_the_tls_handshake_is_1_in_time() {
        database.proxy().failAt(TcpProxy.FIRST_BYTES, TcpProxy.Failure.HALF_OPEN);

        assertEndsInTime(
                with(LIMIT, "sslMode=REQUIRED"), "jobs/savings/sample/ballerup-besparelse.csv", "login-timeout");
    }

    @Test
    void a_stop_does_not_wait_for_a_silent_database() {
        database.proxy().failAt("insert into development_event", TcpProxy.Failure.STALLED);
        Running load = with(LONG, READABLE).start("load", "jobs/development/sample/haendelser.csv");
        database.proxy().awaitFailure();
        Duration asked = load.age();
        load.terminate();
        Finished stopped = load.finish();
        database.proxy().cut();

        assertThat(stopped.exitCode()).isEqualTo(6);
        assertThat(stopped.err()).last().asString().startsWith("Stopped on request.");
        assertThat(stopped.took().minus(asked)).isLessThan(Duration.ofSeconds(15));
        database.proxy().work();
        assertThat(installation
                        .run("load", "jobs/development/sample/haendelser.csv")
                        .exitCode())
                .isZero();
    }

    /** Here the run does not hear it either: it waits for the database. */
    @Test
    void a_deadline_does_not_wait_for_a_silent_database() {
        database.proxy().failAt("get_lock", TcpProxy.Failure.STALLED);
        Finished ended =
                with(LONG, READABLE).run("load", "jobs/development/sample/haendelser.csv", "--jobregnskab.deadline=3s");
        Duration silence = database.proxy().age();
        database.proxy().cut();

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .last()
                .asString()
                .startsWith("Stopped, because it was not done within 3 s (jobregnskab.deadline).");
        assertThat(silence).isLessThan(Duration.ofSeconds(3 + 15));
    }

    private Installation with(Duration limit, String options) {
        return new Installation(
                installation.home(), new MySqlBehindProxy(database.schema(), database.proxy(), limit, options));
    }

    private void assertEndsInTime(Installation tried, String sample, String setting) {
        Finished finished = tried.run("load", sample);
        Duration silence = database.proxy().age();
        assertThat(database.proxy().hasFailed()).isTrue();
        database.proxy().cut();

        assertThat(finished.exitCode()).as(finished.everything()).isEqualTo(1);
        assertThat(finished.everything()).contains("did not answer within 2 s (jobregnskab.database." + setting + ")");
        assertThat(silence).isLessThan(LIMIT.plus(TO_CLEAR_UP));
        assertThat(finished.speaksPlainly()).as(finished.everything()).isTrue();
    }

    private long number(String question) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
