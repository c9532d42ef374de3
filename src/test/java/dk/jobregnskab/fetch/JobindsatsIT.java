package dk.jobregnskab.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpHandler;
import dk.jobregnskab.fetch.http.Faults;
import dk.jobregnskab.fetch.http.FaultyServer;
import dk.jobregnskab.fetch.standin.JobindsatsStandIn;
import dk.jobregnskab.fetch.standin.PublishedTable;
import dk.jobregnskab.fixture.AllTables;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is fetched from Jobindsats, and what becomes of it when the other side does not do as it should. One home, since each start takes a second. */
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // set by JUnit, and before all facts
class JobindsatsIT {

    private static final String TOKEN = "hemmeligt-kendetegn-4711";
    private static final String DATA = "/v3/data/y30r21";

    @TempDir
    private static Path folder;

    private static Cli cli;
    private static FaultyServer server;
    private static JobindsatsStandIn jobindsats;
    private static PublishedTable benchmark;
    private static PublishedTable unemployment;
    private static final StringBuilder said = new StringBuilder();

    @BeforeAll
    static void open() throws IOException {
        cli = new Cli(folder.resolve("home"), new H2Database());
        jobindsats = new JobindsatsStandIn(TOKEN);
        benchmark = PublishedTable.of(
                        "y30r21",
                        "2022-10-20",
                        "QMAT",
                        1,
                        SampleFile.realBenchmark().text())
                .keep(row -> row.get(1).compareTo("2021QMAT04") >= 0);
        unemployment = PublishedTable.of(
                        "y25i01",
                        "2026-07-10",
                        "M",
                        0,
                        SampleFile.unemployment().text())
                .keep(row -> row.get(1).compareTo("2026M06") <= 0);
        jobindsats.publish(benchmark);
        jobindsats.publish(unemployment);
        server = new FaultyServer(jobindsats);
        Files.writeString(token(), "Bearer " + TOKEN + "\n");
        Files.setPosixFilePermissions(token(), PosixFilePermissions.fromString("rw-------"));
        Path rules = cli.home().resolve("jobs/pull/job.yaml");
        Files.createDirectories(rules.getParent());
        Files.writeString(rules, "settings:\n  jobindsats:\n    y25i01: {newest: 3, revised: 2}\n");
    }

    @AfterAll
    static void close() {
        server.close();
        cli.close();
    }

    private static Path token() {
        return folder.resolve("token");
    }

    private static Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--jobregnskab.source.jobindsats.url=" + server.url() + "/v3/");
        all.add("--jobregnskab.source.jobindsats.token-file=" + token());
        all.add("--jobregnskab.source.jobindsats.tables=y30r21,y25i01");
        all.add("--jobregnskab.source.retry-delay=10ms");
        all.add("--jobregnskab.source.timeout=10s");
        all.add("--jobregnskab.source.budget=20s");
        all.add("--jobregnskab.source.largest-answer=2MB");
        Result result = cli.run(all.toArray(String[]::new));
        said.append(result.out()).append(result.err());
        return result;
    }

    private static List<String> landed(Result pull) {
        return pull.out().lines().filter(line -> line.startsWith("landed")).toList();
    }

    @Test
    @Order(1)
    void aDryRunSaysWhatThereIsAndFetchesNothing() {
        server.willDoRight();
        Result dry = run("pull", "--dry-run");

        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(dry.out())
                .contains(
                        "would fetch  jobindsats  table y30r21, 2021QMAT04-2022QMAT02",
                        "table y25i01, 2026M04-2026M06");
        assertThat(server.asked()).noneMatch(question -> question.contains("/data/"));
        assertThat(cli.names("landing")).isEmpty();
    }

    static Stream<Arguments> faults() {
        String page = "<!DOCTYPE html><html><body>Log ind</body></html>";
        return Stream.of(
                arguments(
                        "401",
                        1,
                        2,
                        "did not accept the key (401): it was sent as version 3 wants it",
                        faulty(Faults.status(401))),
                arguments("500 three times", 3, 1, "an error of its own (500)", times(3, Faults.status(500))),
                arguments(
                        "a web page with 200",
                        1,
                        1,
                        "a web page instead of data",
                        faulty(Faults.says("text/html", page))),
                arguments(
                        "an error with 200",
                        1,
                        1,
                        "JSON that is no table",
                        faulty(Faults.says("application/json", "{\"error\":\"overload\"}"))),
                arguments(
                        "half of it",
                        1,
                        1,
                        "JSON that is not whole",
                        faulty(Faults.says("application/json", "{\"columns\":["))),
                arguments(
                        "no row",
                        1,
                        1,
                        "a table without rows",
                        faulty(Faults.says("application/json", "{\"columns\":[\"Område\"],\"rows\":[]}"))));
    }

    private static List<HttpHandler> faulty(HttpHandler fault) {
        return List.of(fault);
    }

    private static List<HttpHandler> times(int count, HttpHandler fault) {
        return Stream.generate(() -> fault).limit(count).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    @Order(2)
    void whatDoesNotComeWholeIsNotTaken(String fault, int questions, int code, String said, List<HttpHandler> faults) {
        server.willDo(DATA, faults);
        Result pull = run("pull", "jobindsats");

        assertThat(pull.code()).as(pull.err()).isEqualTo(code);
        assertThat(pull.err()).contains("failed     jobindsats: ", said).doesNotContain(TOKEN, "Exception");
        assertThat(server.asked().stream().filter(question -> question.endsWith(DATA)))
                .hasSize(questions);
        assertThat(pull.out()).doesNotContain("y30r21");
        assertThat(cli.names("landing")).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    @Order(3)
    void errorsThatPassAreWaitedForAndTheAnswerIsTaken() {
        server.willDo(DATA, List.of(Faults.status(500), Faults.status(429, "Retry-After", "1")));
        long before = System.nanoTime();
        Result pull = run("pull");

        assertThat(pull.code()).as(pull.err()).isZero();
        assertThat(System.nanoTime() - before).isGreaterThan(1_000_000_000L);
        assertThat(landed(pull)).containsExactly("landed  jobindsats  jobindsats-y30r21-2021QMAT04-2022QMAT02.json");
    }

    @Test
    @Order(4)
    void theNightLoadsWhatWasPulledAndFetchesNothingTwice() {
        server.willDoRight();
        Result night = run("nightly");

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(night.out()).contains("2022");
        assertThat(night.err()).contains("jobindsats: 0 new, 2 unchanged");
        assertThat(server.asked()).containsExactly("GET /v3/tables");
        assertThat(cli.jdbc()
                        .sql("select table_id from source_file where status = 'published' order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("", "y25i01");
        assertThat(cli.figures("2022QMAT02").get("benchmark").get(0).get("rank").asInt())
                .isEqualTo(2);
    }

    @Test
    @Order(5)
    void onlyNewPeriodsComeAndThoseThatGrow() {
        jobindsats.publish(PublishedTable.of(
                "y25i01", "2026-08-10", "M", 0, SampleFile.unemployment().text()));
        server.willDoRight();
        Result pull = run("pull");

        assertThat(landed(pull)).containsExactly("landed  jobindsats  jobindsats-y25i01-2026M05-2026M07.json");
        assertThat(server.asked()).containsExactly("GET /v3/tables", "GET /v3/table/y25i01", "GET /v3/data/y25i01");
    }

    @Test
    @Order(6)
    void aTableThatDoesNotSayWhenItWasUpdatedIsFetchedWhenItsDescriptionChanges() {
        jobindsats.publish(benchmark.updatedAt(""));
        server.willDoRight();
        assertThat(run("pull").err()).contains("jobindsats: 0 new, 2 unchanged");
        assertThat(server.asked()).contains("GET " + DATA);
        server.willDoRight();
        assertThat(run("pull").err()).contains("jobindsats: 0 new, 2 unchanged");
        assertThat(server.asked()).containsExactly("GET /v3/tables", "GET /v3/table/y30r21");
    }

    @Test
    @Order(7)
    void aTableWithFewerAreasThanBeforeIsRefusedAndNightsEndWithFour() {
        jobindsats.publish(
                benchmark.updatedAt("2023-01-01").keep(row -> !row.get(0).equals("Læsø")));
        server.willDoRight();
        Result night = run("nightly");

        assertThat(night.code()).isEqualTo(4);
        assertThat(night.err()).contains("for 97 areas, and for 98 before");
        assertThat(run("pull").code()).isEqualTo(4);
        jobindsats.publish(benchmark);
    }

    @Test
    @Order(8)
    void aSourceThatIsDownIsAWarningUnlessItIsRequired() {
        server.willDo("", times(6, Faults.status(503)));
        Result night = run("nightly");
        assertThat(night.code()).as(night.err()).isZero();
        assertThat(night.err()).contains("failed     jobindsats: ", "(503)");
        assertThat(night.out()).contains(".xlsx");

        server.willDo("", times(6, Faults.status(503)));
        Result required = run("nightly", "--jobregnskab.source.jobindsats.required=true");
        assertThat(required.code()).isEqualTo(3);
        assertThat(required.out()).contains(".xlsx");
        Result status = run("status");
        assertThat(status.out()).contains("pull     jobindsats  on", "failed: http://localhost");
    }

    @Test
    @Order(9)
    void offlineFetchesNothing() {
        server.willDoRight();
        Result night = run("nightly", "--offline");

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(server.asked()).isEmpty();
        assertThat(night.err()).doesNotContain("jobindsats");
    }

    @Test
    @Order(10)
    void aSourceThatIsOverdueIsSaidAndEndsNightsWithThreeWhereItIsRequired() throws IOException {
        server.willDoRight();
        String expected = "--jobregnskab.source.jobindsats.expected=each month by the 22nd";
        cli.at("2026-09-22T10:00:00Z");
        assertThat(run("nightly", "--offline", expected, "--jobregnskab.source.jobindsats.required=true")
                        .code())
                .isZero();
        cli.at("2026-09-23T10:00:00Z");
        Result late = run("nightly", expected);
        Result required = run("nightly", expected, "--jobregnskab.source.jobindsats.required=true");
        String status = run("status", expected).out();
        String overview =
                WorkbookText.of(Files.readAllBytes(cli.home().resolve("reports/jobregnskab_151.xlsx")), "Overblik");
        cli.at("2026-08-20T04:15:00Z");

        assertThat(late.code()).as(late.err()).isZero();
        assertThat(late.err()).contains("late       jobindsats: nothing new has come by 2026-09-22");
        assertThat(required.code()).isEqualTo(3);
        assertThat(status).contains("late: nothing new has come by 2026-09-22");
        assertThat(overview)
                .contains("Kilden jobindsats er forsinket: der skulle være kommet nyt senest 22. september 2026.");
    }

    @Test
    @Order(11)
    void aKeyThatStrangersMayReadIsNotUsed() throws IOException {
        server.willDoRight();
        Files.setPosixFilePermissions(token(), PosixFilePermissions.fromString("rw-r--r--"));
        Result pull = run("pull");
        Files.setPosixFilePermissions(token(), PosixFilePermissions.fromString("rw-------"));

        assertThat(pull.code()).isEqualTo(2);
        assertThat(pull.err()).contains("open to every user of this machine");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    @Order(12)
    void theKeyIsNowhereButInItsFile() {
        Result given = run("pull", "--jobregnskab.source.jobindsats.token=" + TOKEN);

        assertThat(given.code()).isEqualTo(2);
        assertThat(given.err()).contains("--jobregnskab.source.jobindsats.token is a secret");
        assertThat(said).doesNotContain(TOKEN);
        assertThat(AllTables.text(cli)).contains("jobindsats").doesNotContain(TOKEN);
        assertThat(Canary.filesBelow(cli.home(), TOKEN)).isEmpty();
    }
}
