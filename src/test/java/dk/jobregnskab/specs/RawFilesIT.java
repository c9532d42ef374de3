package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.SpellFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Delivered files with CPR numbers: who may read them, and how long they stay. */
@OnEveryDatabase
class RawFilesIT {

    private static final String REGISTER =
            new RandomRegister(3, 20).files(1, 60).get(0);
    private static final String CUT_SHORT = REGISTER.substring(0, REGISTER.length() - 1);
    private static final SampleFile BENCHMARK = SampleFile.benchmark("2018QMAT04");

    private static final String DAY_0 = "2026-08-01T04:15:00Z";
    private static final String DAY_14 = "2026-08-15T04:15:00Z";
    private static final String DAY_15 = "2026-08-16T04:15:00Z";

    @TempDir
    Path folder;

    private Cli cli;

    @Parameter
    Database database;

    @BeforeEach
    void open() {
        cli = new Cli(folder.resolve("home"), database.create()).at(DAY_0);
    }

    @AfterEach
    void close() {
        if (cli != null) {
            cli.close();
        }
    }

    private Path deliver(String text, String name) throws IOException {
        Path file = SampleFile.write(cli.inbox().resolve(name), text.getBytes(StandardCharsets.UTF_8));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private Result night(String moment) {
        return cli.at(moment).run("nightly");
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(cli.home().resolve(file)));
    }

    private long evidence() {
        return cli.jdbc()
                .sql("select count(*) from purge_evidence where what = 'raw_file' and row_count = 1")
                .query(Long.class)
                .single();
    }

    @Test
    void whatWasLandedIsForTheOwnerAlone() throws IOException {
        deliver(REGISTER, "register.csv");
        night(DAY_0);

        assertThat(cli.names("landing")).hasSize(1);
        assertThat(permissions("landing/" + cli.names("landing").get(0))).isEqualTo("rw-------");
        assertThat(permissions("landing")).isEqualTo("rwxr-x---");
        assertThat(permissions("db")).isEqualTo("rwxr-x---");
        assertThat(cli.names("inbox")).isEmpty();
    }

    @Test
    void whatWasRefusedIsForTheOwnerAloneWhenItIsARegisterOrNobodyKnowsWhat() throws IOException {
        deliver(CUT_SHORT, "short.csv");
        deliver("what;is;this\n1;2;3\n", "unknown.csv");
        Result night = night(DAY_0);

        assertThat(night.code()).isEqualTo(4);
        assertThat(cli.names("inbox")).isEmpty();
        assertThat(cli.names("inbox/refused"))
                .containsExactly("short.csv", "short.csv.reason.txt", "unknown.csv", "unknown.csv.reason.txt");
        assertThat(permissions("inbox/refused/short.csv")).isEqualTo("rw-------");
        assertThat(permissions("inbox/refused/unknown.csv")).isEqualTo("rw-------");
        assertThat(cli.home().resolve("inbox/refused/short.csv")).hasContent(CUT_SHORT);
    }

    @Test
    void aNightDeletesARegisterFileAfterFourteenDaysAndKeepsWhatHoldsNobody() throws IOException {
        deliver(REGISTER, "register.csv");
        BENCHMARK.write(cli.inbox().resolve("benchmark.csv"));
        Result first = night(DAY_0);
        Result last = night(DAY_14);
        int kept = cli.names("landing").size();
        Result after = night(DAY_15);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(last.err()).doesNotContain("deleted");
        assertThat(kept).isEqualTo(2);
        assertThat(after.code()).as(after.err()).isZero();
        assertThat(after.err()).contains("deleted    delivered files whose time was over: 1");
        assertThat(after.out()).isEqualTo(first.out());
        assertThat(cli.names("landing")).hasSize(1);
        assertThat(evidence()).isEqualTo(1);
    }

    @Test
    void aFileOfSpellsGoesLikeARegister() throws IOException {
        Path file = SpellFile.of(
                        "2026-06",
                        1,
                        "10;6101901234;KTH;01-06-2026;30-06-2026;37,00;Jobparat;3080,00;40;1232,00;S-0001;NY;2026-07-01T01:00:00")
                .write(folder.resolve("spells.csv"));
        Result load = cli.run("load", file.toString());
        int kept = cli.names("landing").size();
        night(DAY_15);

        assertThat(load.code()).as(load.err()).isZero();
        assertThat(kept).isEqualTo(1);
        assertThat(cli.names("landing")).isEmpty();
    }

    @Test
    void itsTimeBeginsWhenItWasLoadedAlsoWhenItWasReceivedEarlier() throws IOException {
        Path file = deliver(REGISTER, "register.csv");
        cli.run("load", "--received-at", "2021-03-20", file.toString());
        Files.delete(file);
        night(DAY_0);
        int kept = cli.names("landing").size();
        night(DAY_15);

        assertThat(kept).isEqualTo(1);
        assertThat(cli.names("landing")).isEmpty();
    }

    @Test
    void aRefusedRegisterFileGoesAfterItsTimeAndTheRefusalStaysOpen() throws IOException {
        deliver(CUT_SHORT, "short.csv");
        night(DAY_0);
        Result after = night(DAY_15);

        assertThat(after.code()).isEqualTo(4);
        assertThat(after.err()).contains("whose time was over: 2", "short.csv", "is still refused");
        assertThat(cli.names("landing")).isEmpty();
        assertThat(cli.names("inbox/refused")).containsExactly("short.csv.reason.txt");
        assertThat(evidence()).isEqualTo(2);
    }

    @Test
    void aRegisterFileThatWasTakenForSomethingElseGoesToo() throws IOException {
        Path file = deliver(REGISTER, "register.csv");
        Result load = cli.run("load", "--as", "benchmark", file.toString());
        Files.delete(file);
        night(DAY_15);

        assertThat(load.code()).isEqualTo(4);
        assertThat(cli.names("landing")).isEmpty();
    }

    @Test
    void aDeletedFileThatComesAgainIsAlreadyLoaded() throws IOException {
        deliver(REGISTER, "register.csv");
        night(DAY_0);
        String figures = cli.figures("2021M01").get("register").toString();
        night(DAY_15);
        deliver(REGISTER, "again.csv");
        Result again = night("2026-08-17T04:15:00Z");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains("already loaded again.csv");
        assertThat(cli.figures("2021M01").get("register")).hasToString(figures);
        assertThat(cli.names("inbox")).isEmpty();
        assertThat(cli.names("landing")).isEmpty();
    }

    @Test
    void theFileOfADeliveryThatIsStillToBeLoadedIsNeverDeleted() throws IOException {
        deliver(REGISTER, "register.csv");
        night(DAY_0);
        cli.jdbc().sql("update source_file set status = 'landed'").update();
        Result purge = cli.at("2027-08-01T04:15:00Z").run("purge");

        assertThat(purge.code()).as(purge.err()).isZero();
        assertThat(cli.names("landing")).hasSize(1);
    }

    @Test
    void aFileThatADeadRunLeftInTheLandingGoesByItsOwnAge() throws IOException {
        night(DAY_0);
        Path young = Files.writeString(cli.home().resolve("landing/" + "a".repeat(64)), "left behind");
        Path old = Files.writeString(cli.home().resolve("landing/" + "b".repeat(64)), "left behind");
        Files.setLastModifiedTime(young, FileTime.from(Instant.parse(DAY_14)));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-07-01T00:00:00Z")));
        night(DAY_15);

        assertThat(cli.names("landing")).containsExactly("a".repeat(64));
    }

    @Test
    void aPurgeNamesThemAndDeletesThemToo() throws IOException {
        deliver(REGISTER, "register.csv");
        night(DAY_0);
        Result dry = cli.at(DAY_15).run("purge", "--dry-run");
        int kept = cli.names("landing").size();
        Result real = cli.run("purge");

        assertThat(dry.out()).contains("delivered files older than 14 days: 1", "register.csv (file id ", "), landing");
        assertThat(kept).isEqualTo(1);
        assertThat(real.out()).isEqualTo(dry.out());
        assertThat(cli.names("landing")).isEmpty();
    }

    @Test
    void anotherAgeMayBeConfigured() throws IOException {
        deliver(REGISTER, "register.csv");
        night(DAY_0);
        cli.at("2026-08-03T04:15:00Z").run("nightly", "--jobregnskab.register.keep-raw=1d");

        assertThat(cli.names("landing")).isEmpty();
    }
}
