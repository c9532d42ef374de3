package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that says nothing more ends the run: after its limit, with a sentence that names it; and the next run sets everything right. */
@SuppressWarnings("NullAway.Init") // set by JUnit
final class SilentDatabaseIT {

    private static final Path SAMPLE = Path.of("jobs/savings/sample/ballerup-besparelse.csv");
    private static final String READABLE = "sslMode=DISABLED";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration TO_CLEAR_UP = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private MySqlBehindProxy database;
    private Installation installation;
    private Duration silence;

    private void install(Duration limit, String options) {
        installation = Installation.fresh(folder, home -> {
            database = MySqlBehindProxy.make(home, limit, options);
            return database;
        });
    }

    @AfterEach
    void drop() {
        if (installation != null) {
            installation.close();
        }
    }

    /** One home, and every run but the last one fails at a later moment than the one before. */
    @ParameterizedTest
    @EnumSource
    void a_silence_at_any_moment_is_1_in_time_and_the_rerun_is_exact(TcpProxy.Failure how) throws SQLException {
        install(LIMIT, READABLE);

        database.proxy().failAt(TcpProxy.FIRST_CONTACT, how);
        assertEndsInTime(load(), "login-timeout");
        for (String moment : new String[] {"get_lock", "insert into unit_price", "release_lock"}) {
            database.proxy().failAt(moment, how);
            assertEndsInTime(load(), moment.startsWith("insert") ? "socket-timeout" : "login-timeout");
            assertThat(database.proxy().hasFailed()).as(moment).isTrue();
        }

        database.proxy().work();
        assertThat(load().exitCode()).isZero();
        assertThat(tables(database)).isEqualTo(undisturbed());
        try (Connection connection = database.connect()) {
            assertThat(Remains.stuck(connection)).isEmpty();
        }
    }

    /** The server's greeting arrives, what the program answers to begin TLS does not. */
    @Test
    void a_silence_during_the_tls_handshake_is_1_in_time() {
        install(LIMIT, "sslMode=REQUIRED");
        database.proxy().failAt(TcpProxy.FIRST_BYTES, TcpProxy.Failure.HALF_OPEN);

        assertEndsInTime(load(), "login-timeout");
    }

    @Test
    void a_stop_does_not_wait_for_a_silent_database() {
        install(Duration.ofMinutes(5), READABLE);
        database.proxy().failAt("insert into unit_price", TcpProxy.Failure.STALLED);
        Running load = installation.start("load", SAMPLE.toString());
        load.awaitLine("write");
        Duration asked = load.age();
        load.terminate();
        Finished stopped = load.finish();

        assertThat(stopped.exitCode()).isEqualTo(6);
        assertThat(stopped.err()).last().asString().startsWith("Stopped on request.");
        assertThat(stopped.took().minus(asked)).isLessThan(Duration.ofSeconds(15));
    }

    private Finished load() {
        Finished finished = installation.run("load", SAMPLE.toString());
        silence = database.proxy().age();
        database.proxy().cut();
        return finished;
    }

    private void assertEndsInTime(Finished finished, String setting) {
        assertThat(finished.exitCode()).as(finished.everything()).isEqualTo(1);
        assertThat(finished.everything()).contains("did not answer within 2 s (jobregnskab.database." + setting + ")");
        assertThat(silence).isLessThan(LIMIT.plus(TO_CLEAR_UP));
        assertThat(finished.speaksPlainly()).as(finished.everything()).isTrue();
    }

    private Map<String, TableContent> undisturbed() throws SQLException {
        try (Installation other = Installation.fresh(folder, MySqlSchema::make)) {
            assertThat(other.run("load", SAMPLE.toString()).exitCode()).isZero();
            return tables(other.database());
        }
    }

    private static Map<String, TableContent> tables(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return TableContent.all(connection);
        }
    }
}
