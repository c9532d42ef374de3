package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A night that is asked to stop says so with its exit code, leaves nothing that looks as if it worked, and is continued by the next. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set by JUnit
abstract class StopSpecification {

    private static final int STOPPED = 6;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final TestDatabase.Maker database;

    @TempDir
    Path folder;

    Remains undisturbed;

    StopSpecification(TestDatabase.Maker database) {
        this.database = database;
    }

    @BeforeAll
    void runUndisturbed(@TempDir Path elsewhere) {
        try (Installation installation = Installation.fresh(elsewhere, database).withSamples()) {
            undisturbed = Remains.of(installation, installation.nightly());
        }
    }

    @Test
    void a_stop_ends_the_wait_for_the_inbox() throws SQLException {
        try (Installation installation = Installation.fresh(folder, database).withSamples()) {
            assertStopsAndContinues(installation, installation.startWaitingNight());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "publish", "report"})
    void a_stop_ends_the_night_in_good_order(String phase) throws SQLException {
        try (Installation installation = Installation.fresh(folder, database).withSamples()) {
            Running night = installation.start("nightly");
            night.awaitLine(phase);
            assertStopsAndContinues(installation, night);
        }
    }

    private void assertStopsAndContinues(Installation installation, Running night) throws SQLException {
        Duration asked = night.age();
        night.terminate();
        Finished stopped = night.finish();

        assertThat(stopped.exitCode()).isEqualTo(STOPPED);
        assertThat(stopped.err()).last().asString().startsWith("Stopped on request.");
        assertThat(stopped.speaksPlainly()).isTrue();
        assertThat(stopped.took().minus(asked)).isLessThan(SOON);
        try (Connection connection = installation.database().connect()) {
            assertThat(Remains.stuck(connection)).allMatch(waiting -> waiting.startsWith("delivery "));
        }

        Finished next = installation.nightly();
        assertThat(Remains.of(installation, next).differencesFrom(undisturbed)).isEmpty();
    }
}
