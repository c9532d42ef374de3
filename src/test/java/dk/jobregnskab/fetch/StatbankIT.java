package dk.jobregnskab.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fetch.http.Faults;
import dk.jobregnskab.fetch.http.FaultyServer;
import dk.jobregnskab.fetch.standin.StatbankStandIn;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.H2Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched from Statistics Denmark. One home, since each start takes a second. */
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // set by JUnit, and before all facts
class StatbankIT {

    @TempDir
    private static Path folder;

    private static Cli cli;
    private static FaultyServer server;
    private static StatbankStandIn statbank;
    private static String population;

    @BeforeAll
    static void open() throws IOException {
        cli = new Cli(folder.resolve("home"), new H2Database());
        statbank = new StatbankStandIn();
        population = Files.readString(Path.of("jobs/pull/sample/dst-folk1am-population.csv"));
        statbank.publish("folk1am", "2026-03-11T08:00:00", population);
        server = new FaultyServer(statbank);
        Path rules = cli.home().resolve("jobs/pull/job.yaml");
        Files.createDirectories(rules.getParent());
        Files.writeString(
                rules,
                "settings:\n  statbank:\n    auk01: {newest: 0}\n    budk100: {newest: 0}\n    regk100: {newest: 0}\n    folk1am: {newest: 3}\n");
    }

    @AfterAll
    static void close() {
        server.close();
        cli.close();
    }

    private static Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--jobregnskab.source.statbank.url=" + server.url());
        all.add("--jobregnskab.source.statbank.enabled=true");
        all.add("--jobregnskab.source.retry-delay=10ms");
        return cli.run(all.toArray(String[]::new));
    }

    @Test
    @Order(1)
    void aNightFetchesTheNewestPeriodsOnceAndLoadsThem() {
        server.willDo("/v1/data", List.of(Faults.status(429, "Retry-After", "0")));
        Result night = run("nightly");

        assertThat(night.code()).as(night.err()).isZero();
        assertThat(night.err()).contains("statbank: 1 new", "statbank-folk1am-2025M12-2026M02.csv");
        assertThat(server.asked()).containsExactly("POST /v1/tableinfo", "POST /v1/data", "POST /v1/data");
        assertThat(cli.jdbc()
                        .sql(
                                "select amount from indicator_value where table_id = 'folk1am' and municipality_code = '151' order by period")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("53996");
        assertThat(cli.jdbc()
                        .sql("select fetched_from from v_delivery")
                        .query(String.class)
                        .single())
                .isEqualTo(server.url() + "/v1/data");
        server.willDoRight();
        assertThat(run("pull").err()).contains("statbank: 0 new, 1 unchanged");
        assertThat(server.asked()).containsExactly("POST /v1/tableinfo");
    }

    @Test
    @Order(2)
    void aTableThatWasCutOffIsRefusedAndAnErrorThatLooksLikeAnAnswerIsNotTaken() {
        String cut = population.lines().filter(line -> !line.startsWith("Læsø")).collect(Collectors.joining("\n"));
        statbank.publish("folk1am", "2026-04-11T08:00:00", cut);
        server.willDoRight();
        Result pull = run("pull");

        assertThat(pull.code()).isEqualTo(4);
        assertThat(pull.err()).contains("StatBank gave table folk1am for 104 areas, and for 105 before");

        server.willDo("/v1/data", List.of(Faults.says("text/csv", "Fejl i forespørgslen")));
        Result error = run("pull");
        assertThat(error.code()).isEqualTo(1);
        assertThat(error.err()).contains("with what is no table of areas");
    }
}
