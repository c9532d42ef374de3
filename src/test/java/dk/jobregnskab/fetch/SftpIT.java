package dk.jobregnskab.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fetch.standin.SftpStandIn;
import dk.jobregnskab.fixture.AllTables;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is fetched from SFTP servers, and what becomes of it when the other side does not do as it should. One home, since each start takes a second. */
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // set by JUnit, and before all facts
class SftpIT {

    /** What the server does while a file is read. */
    private interface Meddling {
        void with(ServerSession session, FileHandle file) throws IOException;
    }

    private static final String SOURCE = "--jobregnskab.source.sftp.finans.";

    @TempDir
    private static Path folder;

    private static Cli cli;
    private static KeyPair ours;
    private static SftpStandIn server;
    private static volatile Meddling meddling;
    private static final StringBuilder said = new StringBuilder();

    @BeforeAll
    static void open() throws IOException {
        cli = new Cli(folder.resolve("home"), new H2Database());
        ours = SftpStandIn.newKey();
        Files.createDirectories(served());
        server = new SftpStandIn(folder.resolve("served"), SftpStandIn.newKey(), ours, new SftpEventListener() {
            @Override
            public void read(
                    ServerSession session,
                    String handle,
                    FileHandle file,
                    long offset,
                    byte[] data,
                    int at,
                    int length,
                    int read,
                    Throwable failure)
                    throws IOException {
                meddling.with(session, file);
            }
        });
        SftpStandIn.writeKey(ours, file("key"));
        SftpStandIn.writeKey(SftpStandIn.newKey(), file("other-key"));
        SftpStandIn.writeKey(ours, file("open-key"));
        Files.setPosixFilePermissions(file("open-key"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(file("no-key"), "not a key");
        Files.setPosixFilePermissions(file("no-key"), PosixFilePermissions.fromString("rw-------"));
        Files.write(file("known"), server.knownHosts());
        Files.writeString(file("others"), "");
        try (SftpStandIn other = new SftpStandIn(folder, SftpStandIn.newKey(), ours)) {
            String line = new String(other.knownHosts(), StandardCharsets.UTF_8);
            Files.writeString(file("changed"), line.replace(":" + other.port(), ":" + server.port()));
        }
        deliver("pris-1.csv", "2014");
    }

    @AfterAll
    static void close() {
        server.close();
        cli.close();
    }

    @BeforeEach
    void meddleWithNothing() {
        meddling = (session, file) -> {};
    }

    private static Path file(String name) {
        return folder.resolve(name);
    }

    private static Path served() {
        return folder.resolve("served/ud");
    }

    /** A price list of its own content. */
    private static void deliver(String name, String year) {
        SampleFile.of(
                        "period;municipality;group;unit_price_kr;saving_mio_kr;source",
                        year + "QMAT04;Ballerup;Ydelsesgrupper i alt;62500;;regneark")
                .write(served().resolve(name));
    }

    private static List<String> options(String source) {
        return List.of(
                source + "host=localhost",
                source + "port=" + server.port(),
                source + "user=ballerup",
                source + "key-file=" + file("key"),
                source + "known-hosts=" + file("known"),
                source + "folder=/ud",
                source + "pattern=pris*.csv");
    }

    private static Result run(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(options(SOURCE));
        all.addAll(List.of("--jobregnskab.source.retry-delay=10ms", "--jobregnskab.source.timeout=5s"));
        all.addAll(List.of(more));
        Result result = cli.run(all.toArray(String[]::new));
        said.append(result.out()).append(result.err());
        return result;
    }

    /** What is wrong with one server, and what is said of it. */
    private record Fault(String setting, String value, int code, String said) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("key-file", "other-key", 2, "does not accept the key in"),
            new Fault("key-file", "open-key", 2, "open to every user of this machine"),
            new Fault("key-file", "no-key", 2, "holds no private key that can be used"),
            new Fault("key-file", "missing", 2, "There is no file"),
            new Fault("known-hosts", "others", 2, "is not believed: the server is not in"),
            new Fault("known-hosts", "changed", 2, "is not believed: the server shows another key"),
            new Fault("known-hosts", "missing", 2, "Make it with: ssh-keyscan"),
            new Fault("folder", "/ind", 2, "The server has no such thing: the folder /ind"),
            new Fault("port", "1", 1, "could not be reached, or broke off"));

    /** All at once, before one that is as it should be: none hinders another. */
    @Test
    @Order(1)
    void aServerThatCannotBeUsedIsToldInASentenceAndHindersNoOther() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < FAULTS.size(); i++) {
            Fault fault = FAULTS.get(i);
            boolean isFile =
                    fault.setting().equals("key-file") || fault.setting().equals("known-hosts");
            String set = isFile ? file(fault.value()).toString() : fault.value();
            String prefix = "--jobregnskab.source.sftp.a" + i + ".";
            options(prefix).stream()
                    .map(option -> option.startsWith(prefix + fault.setting() + "=")
                            ? prefix + fault.setting() + "=" + set
                            : option)
                    .forEach(all::add);
        }
        all.add("--json");
        Result pull = run("pull", all.toArray(String[]::new));

        assertThat(pull.code()).as(pull.err()).isEqualTo(1);
        for (int i = 0; i < FAULTS.size(); i++) {
            JsonNode pulled = pull.json().get(i);
            assertThat(pulled.get("source").asString()).isEqualTo("a" + i);
            assertThat(pulled.get("faults").get(0).get("exitCode").asInt())
                    .as(FAULTS.get(i).toString())
                    .isEqualTo(FAULTS.get(i).code());
            assertThat(pulled.get("faults").get(0).get("sentence").asString())
                    .contains(FAULTS.get(i).said());
        }
        assertThat(pull.err()).doesNotContain("Exception", "PRIVATE");
        assertThat(pull.json().get(FAULTS.size()).get("landed").get(0).asString())
                .isEqualTo("pris-1.csv");
    }

    @Test
    @Order(2)
    void aFileThatGrowsWaitsAndComesWhenItIsDone() {
        deliver("pris-2.csv", "2019");
        meddling =
                (session, file) -> Files.writeString(served().resolve("pris-2.csv"), "\n", StandardOpenOption.APPEND);
        Result growing = run("pull");
        meddleWithNothing();

        assertThat(growing.code()).as(growing.err()).isZero();
        assertThat(growing.err()).contains("waiting    finans: pris-2.csv is still being written");
        assertThat(growing.out()).isEmpty();
        deliver("pris-2.csv", "2019");
        assertThat(run("pull").out()).contains("landed  finans  pris-2.csv");
    }

    @Test
    @Order(3)
    void aConnectionThatBreaksGoesOnWhereItWas() {
        deliver("pris-2018-01-02.csv", "2018");
        deliver("pris-2018-01-03.csv", "2017");
        AtomicInteger reads = new AtomicInteger();
        meddling = (session, file) -> {
            if (reads.incrementAndGet() == 1) {
                session.close(true);
            }
        };
        Result pull = run("pull");

        assertThat(pull.code()).as(pull.err()).isZero();
        assertThat(pull.out().lines())
                .containsExactly("landed  finans  pris-2018-01-02.csv", "landed  finans  pris-2018-01-03.csv");
    }

    @Test
    @Order(4)
    void whatCameWholeIsKeptWhenTheServerGoesOnBreakingOff() {
        deliver("pris-2018-01-04.csv", "2016");
        deliver("pris-2018-01-05.csv", "2015");
        meddling = (session, file) -> {
            if (file.getFile().endsWith("pris-2018-01-05.csv")) {
                session.close(true);
            }
        };
        Result pull = run("pull");
        meddleWithNothing();

        assertThat(pull.code()).isEqualTo(1);
        assertThat(pull.out().lines()).containsExactly("landed  finans  pris-2018-01-04.csv");
        assertThat(pull.err()).contains("what had come whole is kept");
        assertThat(run("pull").out().lines()).containsExactly("landed  finans  pris-2018-01-05.csv");
    }

    @Test
    @Order(5)
    void theNightLoadsWhatLandedAndFetchesNothingTwice() {
        Result night = run("nightly");

        assertThat(night.code()).as(night.err()).isIn(0, 3);
        assertThat(night.err()).contains("finans: 0 new, 6 unchanged");
        assertThat(cli.jdbc()
                        .sql("select count(*) from source_file where status = 'published'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        assertThat(cli.jdbc()
                        .sql("select address from fetched_file where name = 'pris-2.csv'")
                        .query(String.class)
                        .single())
                .isEqualTo("sftp://localhost:" + server.port() + "/ud/pris-2.csv");
    }

    @Test
    @Order(6)
    void tenThousandFilesOfOthersAreNoHindrance() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(served().resolve("andet-" + i + ".txt"));
        }
        deliver("pris-2020.csv", "2020");
        deliver("pris-\u202e.csv", "2021");
        Result pull = run("pull");

        assertThat(pull.code()).as(pull.err()).isZero();
        assertThat(pull.out().lines()).containsExactly("landed  finans  pris-2020.csv");
        assertThat(pull.err()).contains("1 that fit the pattern are no ordinary files");
    }

    @Test
    @Order(7)
    void aServerWithoutAllItsSettingsIsOffAndSaysSo() {
        Result status = cli.run("status", SOURCE + "host=localhost");

        assertThat(status.out())
                .contains(
                        "pull     finans  off: jobregnskab.source.sftp.finans.user is not set",
                        "pull     jobindsats  off: jobregnskab.source.jobindsats.token-file is not set");
        assertThat(cli.run("pull", "finans", SOURCE + "host=localhost").code()).isEqualTo(2);
    }

    @Test
    @Order(8)
    void thePrivateKeyIsNowhereButInItsFile() throws IOException {
        List<String> lines = Files.readAllLines(file("key"));
        String secret = lines.get(lines.size() - 2);

        assertThat(secret).hasSizeGreaterThan(10);
        assertThat(said).doesNotContain(secret);
        assertThat(AllTables.text(cli)).contains("finans").doesNotContain(secret);
        assertThat(Canary.filesBelow(cli.home(), secret)).isEmpty();
    }
}
