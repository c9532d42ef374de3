package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night that is killed and started again ends as if nothing had happened: same exit code, figures, workbooks and rows, nothing left over, and
 * no CPR number outside inbox and landing, not even between the two.
 * {@code -Dkills=N} kills that often, {@code -Dkills.seed=S} repeats a run.
 */
abstract class KillSpecification {

    private static final int MOST_MISSES = 3;

    private final TestDatabase.Maker database;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    KillSpecification(TestDatabase.Maker database) {
        this.database = database;
    }

    /** What an undisturbed night comes to, and how long it takes. */
    private record Reference(Remains remains, Duration took, int phases) {}

    @Test
    void a_killed_night_ends_as_if_nothing_had_happened() {
        int kills = Integer.getInteger("kills", 3);
        long seed = Long.getLong("kills.seed", new Random().nextInt(1_000_000));
        Random random = new Random(seed);
        KillReport report = new KillReport(getClass().getSimpleName(), seed);
        Reference good = reference(false);
        Reference withRefusal = reference(true);
        assertThat(good.remains().exitCode()).isZero();
        assertThat(withRefusal.remains().exitCode()).isEqualTo(4);

        for (int round = 0; report.kills() < kills && round < kills * MOST_MISSES; round++) {
            boolean bad = round % 2 == 1;
            round(bad, bad ? withRefusal : good, random, report);
        }

        report.end();
        assertThat(report.kills()).as("kills that hit").isEqualTo(kills);
        assertThat(report.problems()).as("seed " + seed).isEmpty();
    }

    private Reference reference(boolean bad) {
        try (Installation installation = installation(bad)) {
            Finished night = installation.nightly();
            Remains remains = Remains.of(installation, night);
            assertThat(remains.stuck()).isEmpty();
            assertThat(remains.files().keySet())
                    .noneMatch(file -> file.endsWith(".part"))
                    .allMatch(file -> !file.startsWith("inbox") || file.startsWith("inbox/refused/"))
                    .filteredOn(file -> file.startsWith("inbox/refused/"))
                    .hasSize(bad ? 2 : 0);
            int phases = (int) night.err().stream().filter(Running::isPhase).count();
            return new Reference(remains, night.took(), phases);
        }
    }

    private Installation installation(boolean bad) {
        Installation installation = Installation.fresh(folder, database).withSamples();
        return bad ? installation.withBadFile() : installation;
    }

    private void round(boolean bad, Reference reference, Random random, KillReport report) {
        try (Installation installation = installation(bad)) {
            Canaries canaries = Canaries.of(installation.home().resolve("inbox"));
            List<String> struck = new ArrayList<>();
            List<String> leaked = new ArrayList<>();
            boolean twice = random.nextInt(3) == 0;
            for (int attempt = 0; attempt < (twice ? 2 : 1); attempt++) {
                String strike =
                        Kill.any(random, reference.took(), reference.phases()).strike(installation.start("nightly"));
                if (!strike.isEmpty()) {
                    struck.add(strike);
                }
                leaked.addAll(canaries.in(installation.home()));
            }
            if (!struck.isEmpty()) {
                leaveHalfWritten(installation.home());
                Finished rerun = installation.nightly();
                report.add(struck, rerun, Remains.of(installation, rerun), reference.remains());
                leaked.addAll(canaries.in(installation.home()));
                leaked.addAll(leaks(canaries, installation));
                assertThat(canaries.in(rerun.everything())).isFalse();
                assertThat(leaked).as("killed at " + struck).isEmpty();
            }
        }
    }

    private static List<String> leaks(Canaries canaries, Installation installation) {
        try (Connection connection = installation.database().connect()) {
            return canaries.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void leaveHalfWritten(Path home) {
        create(home.resolve("landing/landing123.part"));
        create(home.resolve("reports/.jobregnskab_151_2018QMAT04_20191120.xlsx.part"));
    }

    private static void create(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "half");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
