package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time. The others are told so at once, and leave everything as it is. */
@SuppressWarnings("NullAway.Init") // set by JUnit
abstract class LockSpecification {

    private static final int NO_DATA = 3;
    private static final int LOCKED = 5;
    private static final int ATTEMPTS = 5;
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final TestDatabase.Maker database;

    @TempDir
    private Path folder;

    private Installation installation;

    LockSpecification(TestDatabase.Maker database) {
        this.database = database;
    }

    @BeforeEach
    void deliver() {
        installation = Installation.fresh(folder, database).withSamples();
    }

    @AfterEach
    void drop() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    void a_second_run_is_sent_away_and_touches_nothing() {
        Running working = installation.startWaitingNight();
        try {
            Map<String, String> before = filesOthersMayNotTouch();

            Finished second = installation.nightly();

            assertThat(second.exitCode()).isEqualTo(LOCKED);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).hasSize(1).first().asString().startsWith("Another run is working here.");
            assertThat(filesOthersMayNotTouch()).isEqualTo(before);
            assertThat(working.isAlive()).isTrue();
        } finally {
            working.kill();
        }
    }

    /**
     * Counted from the moment its JVM asks for the lock: a reader of an empty home is sent away right before that. The quickest of a few
     * counts: what other processes take of the machine is no part of it.
     */
    @Test
    void a_second_run_is_sent_away_within_two_seconds(@TempDir Path empty) {
        Running working = installation.startWaitingNight();
        try {
            Duration quickest = null;
            for (int i = 0; i < ATTEMPTS && (quickest == null || quickest.compareTo(TWO_SECONDS) >= 0); i++) {
                Finished upToTheLock = Jar.run("--home", empty.toString(), "figures", "--period", "2018QMAT04");
                Finished second = installation.nightly();

                assertThat(upToTheLock.exitCode()).isEqualTo(NO_DATA);
                assertThat(second.exitCode()).isEqualTo(LOCKED);
                Duration took = second.took().minus(upToTheLock.took());
                quickest = quickest == null || took.compareTo(quickest) < 0 ? took : quickest;
            }
            assertThat(quickest).isLessThan(TWO_SECONDS);
        } finally {
            working.kill();
        }
    }

    @Test
    void the_lock_of_a_killed_run_is_free_and_its_death_is_told() {
        installation.startWaitingNight().kill();

        assertThat(note()).contains("Kørslen begyndte 20. november 2026 kl. 04.15 og er ikke afsluttet.");
        assertThat(installation.run("status").out())
                .first()
                .asString()
                .contains("nightly")
                .endsWith("has not ended: it died, killed or with the machine");
        assertThat(installation.nightly().exitCode()).isZero();
        assertThat(note()).startsWith("Senest kørt: ").contains("gennemført (kode 0)");
    }

    private String note() {
        try {
            return Files.readString(installation.home().resolve("reports/SENEST_KOERT.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_reader_works_meanwhile_where_the_database_can_be_shared() {
        assertThat(installation.nightly().exitCode()).isZero();
        Running working = installation.withBenchmarkAgain().startWaitingNight();
        try {
            Finished reader = installation.run("figures", "--period", "2018QMAT04");

            assertThat(reader.exitCode()).isEqualTo(installation.database().isShared() ? 0 : LOCKED);
            assertThat(reader.speaksPlainly()).isTrue();
            if (installation.database().isShared()) {
                assertThat(installation.run("status").out()).first().asString().endsWith("nightly  still works");
            }
        } finally {
            working.kill();
        }
    }

    @Test
    void help_and_inspect_always_work() {
        Running working = installation.startWaitingNight();
        try {
            assertThat(installation.run("nightly", "--help").exitCode()).isZero();
            assertThat(installation
                            .run("inspect", Installation.BENCHMARK.toString())
                            .exitCode())
                    .isZero();
        } finally {
            working.kill();
        }
    }

    /** All but the database and the log that the working run has open. */
    private Map<String, String> filesOthersMayNotTouch() {
        Map<String, String> files = FilesBelow.withTimes(installation.home(), ".");
        files.replaceAll((file, time) -> file.startsWith("logs/") || file.endsWith(".mv.db") ? "in use" : time);
        return files;
    }
}
