package dk.jobregnskab.forecast.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.TestDatabase;
import dk.jobregnskab.forecast.ForecastAccuracy;
import dk.jobregnskab.forecast.KeptForecast;
import dk.jobregnskab.reference.Period;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of kept forecasts, on a real database. */
@ParameterizedClass(name = "on {0}")
@MethodSource("dk.jobregnskab.fixture.Database#chosen")
@SuppressWarnings("NullAway.Init") // set by JUnit, and before each test
class KeptTablesIT {

    private static final String OWN = "151";
    private static final String CALCULATION = "c".repeat(64);
    private static final Instant JUNE = Instant.parse("2026-06-10T10:00:00.123456Z");
    private static final Instant JULY = Instant.parse("2026-07-10T10:00:00Z");

    @Parameter
    Database database;

    @TempDir
    Path folder;

    private TestDatabase tested;
    private Connection connection;

    /** How many statements are let through before one fails. */
    private int allowed = Integer.MAX_VALUE;

    private int asked;
    private JdbcTemplate jdbc;
    private MadeTables tables;
    private ScoreTable scores;
    private TransactionTemplate transaction;

    @BeforeEach
    void migrate() throws SQLException {
        tested = database.create();
        Path home = folder.resolve("home");
        new Cli(home, tested).run("nightly");
        connection = tested.connect(home);
        SingleConnectionDataSource source = new SingleConnectionDataSource(failing(connection), true);
        jdbc = new JdbcTemplate(source);
        tables = new MadeTables(jdbc);
        scores = new ScoreTable(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @AfterEach
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
        if (tested != null) {
            tested.close();
        }
    }

    private Connection failing(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked++;
                        if (asked > allowed) {
                            throw new SQLException("injected at statement " + asked);
                        }
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static MadeForecast made(String subject, Instant at, int from) {
        YearMonth first = YearMonth.of(2026, from);
        return new MadeForecast(
                subject,
                "name",
                at,
                "theta",
                false,
                true,
                IntStream.range(0, 12)
                        .mapToObj(step -> new MadeForecast.Value(
                                Period.month(first.plusMonths(step).atDay(1)),
                                step + 1,
                                BigDecimal.valueOf(100),
                                BigDecimal.valueOf(90),
                                BigDecimal.valueOf(110),
                                null,
                                null,
                                BigDecimal.valueOf(8)))
                        .toList());
    }

    private static Actual actual(String subject, String month, int value) {
        return new Actual(subject, Period.of(month), BigDecimal.valueOf(value), JULY, true);
    }

    private void keep(MadeForecast... made) {
        tables.insert(OWN, CALCULATION, tables.missing(OWN, List.of(made)));
    }

    private void score(Actual actual) {
        scores.insert(
                OWN,
                scores.waiting(OWN, Set.of(actual.period())).stream()
                        .filter(waiting -> waiting.subject().equals(actual.subject()))
                        .map(waiting -> waiting.score(actual))
                        .toList());
    }

    private List<KeptForecast> scored(Instant moment) {
        return new JdbcKeptForecasts(JdbcClient.create(jdbc)).scored(OWN, moment);
    }

    private List<Long> rows() {
        return List.of("forecast_made", "forecast_value", "forecast_score").stream()
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Long.class))
                .toList();
    }

    @Test
    void whatIsKeptIsMissingNoMoreToTheMicrosecond() {
        keep(made("a", JUNE, 6), made("b", JUNE, 6));
        assertThat(tables.missing(OWN, List.of(made("a", JUNE, 7), made("a", JULY, 7), made("c", JUNE, 6))))
                .extracting(MadeForecast::subject, MadeForecast::madeAt)
                .containsExactly(tuple("a", JULY), tuple("c", JUNE));
        assertThat(tables.missing(OWN, List.of(made("a", JUNE.plusNanos(999), 6))))
                .isEmpty();
        assertThat(tables.missing("153", List.of(made("a", JUNE, 6)))).hasSize(1);
        assertThat(rows()).containsExactly(2L, 24L, 0L);
    }

    @Test
    void aScoreIsReadBackAsItWasWorkedOut() {
        keep(made("a", JUNE, 6));
        score(actual("a", "2026M06", 112));

        assertThat(scored(Instant.MAX))
                .containsExactly(new KeptForecast(
                        "a",
                        "name",
                        JUNE,
                        CALCULATION,
                        "theta",
                        1,
                        Period.of("2026M06"),
                        new BigDecimal("100"),
                        new BigDecimal("90"),
                        new BigDecimal("110"),
                        new BigDecimal("112"),
                        JULY,
                        new BigDecimal("1.5"),
                        true));
        assertThat(scored(JULY)).hasSize(1);
        assertThat(scored(JULY.minusSeconds(1))).isEmpty();
        assertThat(ForecastAccuracy.of(scored(Instant.MAX)).get(0).inside80()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsScoredWaitsNoMore() {
        keep(made("a", JUNE, 6));
        score(actual("a", "2026M06", 112));
        score(actual("a", "2026M06", 140));

        assertThat(scored(Instant.MAX)).hasSize(1);
        assertThat(scores.waiting(OWN, Set.of(Period.of("2026M06"), Period.of("2026M07"))))
                .extracting(waiting -> waiting.made().period().token())
                .containsExactly("2026M07");
    }

    @Test
    void aNightAsksAsOftenHoweverMuchIsKept() {
        Set<Integer> counts = new TreeSet<>();
        for (int day = 0; day < 30; day++) {
            asked = 0;
            keep(made("a", JUNE.plusSeconds(86_400L * day), 6), made("b", JUNE.plusSeconds(86_400L * day), 6));
            scores.waiting(OWN, Set.of(Period.of("2026M05")));
            counts.add(asked);
        }
        assertThat(counts).containsExactly(4);
    }

    @Test
    void whateverStatementFailsAllOrNothingIsKept() {
        keep(made("a", JUNE, 6));
        List<Long> before = rows();
        int statements = 5;
        for (int failing = 0; failing < statements; failing++) {
            asked = 0;
            allowed = failing;
            assertThatThrownBy(this::night).hasRootCauseMessage("injected at statement " + (failing + 1));
            allowed = Integer.MAX_VALUE;
            assertThat(rows()).isEqualTo(before);
        }
        asked = 0;
        allowed = statements;
        night();
        allowed = Integer.MAX_VALUE;
        assertThat(rows()).containsExactly(2L, 24L, 1L);
    }

    private void night() {
        transaction.executeWithoutResult(status -> {
            score(actual("a", "2026M06", 112));
            keep(made("a", JULY, 7));
        });
    }
}
