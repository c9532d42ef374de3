package foreseen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Database;
import dk.jobregnskab.fixture.SampleFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Forecasts are kept as made, and scored when the number comes; formulas.md, section 34. */
@ParameterizedClass(name = "on {0}")
@MethodSource("dk.jobregnskab.fixture.Database#chosen")
@SuppressWarnings("NullAway.Init") // set by JUnit, and before each test
class KeptForecastsIT {

    private static final String SERIES = "series/y25i01/Ledige i alt";
    private static final String REGISTER = "register/" + LastValueForecasts.GROUP;
    private static final String SHARE = "benchmark/Ydelsesgrupper i alt/share";
    private static final String RANK = "benchmark/Ydelsesgrupper i alt/rank";

    @Parameter
    Database database;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void open() {
        cli = new Cli(folder.resolve("home"), database.create(), ForeseenApplication::commandLine);
    }

    @AfterEach
    void close() {
        if (cli != null) {
            cli.close();
        }
    }

    private void load(Path file, String received) {
        Cli.Result load = cli.run("load", file.toString(), "--received-at", received);
        assertThat(load.code()).as(load.err() + load.out()).isZero();
    }

    private void nightly() {
        Cli.Result night = cli.run("nightly");
        assertThat(night.code()).as(night.err() + cli.log()).isZero();
    }

    /** Of 2026, from January on. */
    private void series(String received, int... months) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Area;Periode;Ledige i alt"));
        for (int month = 0; month < months.length; month++) {
            lines.add("Ballerup;2026M0" + (month + 1) + ";" + months[month]);
            lines.add("Gladsaxe;2026M0" + (month + 1) + ";" + 2 * months[month]);
        }
        Path file = folder.resolve("y25i01-" + received + ".csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        load(file, received);
    }

    private void benchmark(String edition, String received) throws IOException {
        Path file = SampleFile.realBenchmark()
                .keep(row -> row.contains(";" + edition + ";"))
                .write(folder.resolve("y30r21-" + edition + ".csv"));
        load(file, received);
    }

    private List<String> rows(String query) {
        return cli.jdbc().sql(query).query(String.class).list();
    }

    private List<String> made() {
        return rows("select concat(subject, ' ', substring(cast(made_at as char(30)), 1, 10)) from forecast_made"
                + " order by subject, made_at");
    }

    private List<String> scores(String subject) {
        return rows(
                "select concat(substring(cast(made_at as char(30)), 1, 10), ' ', period, ' ', actual, ' ', error, ' ',"
                        + " coalesce(scaled_error, -1), ' ', case when inside80 then 'inside' else 'outside' end) from forecast_score"
                        + " where subject = '" + subject + "' order by made_at, period");
    }

    private JsonNode forecast(String... more) {
        List<String> arguments = new ArrayList<>(List.of("forecast", "--json"));
        arguments.addAll(List.of(more));
        Cli.Result result = cli.run(arguments.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result.json();
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>();
        all.addAll(rows(
                "select concat(subject, ' ', made_at, ' ', name, ' ', method, ' ', calculation_id, ' ', constructed, ' ',"
                        + " shown) from forecast_made order by subject, made_at"));
        all.addAll(rows("select concat(subject, ' ', made_at, ' ', period, ' ', steps_ahead, ' ', forecast, ' ',"
                + " coalesce(low80, -1), ' ', coalesce(high95, -1), ' ', scale) from forecast_value"
                + " order by subject, made_at, period"));
        all.addAll(rows("select concat(subject, ' ', made_at, ' ', period, ' ', actual, ' ', known_at, ' ', error)"
                + " from forecast_score order by subject, made_at, period"));
        return all;
    }

    @Test
    void aForecastIsKeptOnceAsItWasMade() throws IOException {
        series("2026-04-10", 800, 810, 805);
        nightly();
        List<String> kept = everything();
        assertThat(made()).containsExactly(SERIES + " 2026-04-09");
        assertThat(kept).hasSize(13);
        assertThat(kept.get(1)).contains("2026M04 1 805.0000 795.0000 825.0000 5.0000");

        nightly();
        Cli.Result again = cli.run("run", "figures", "--only", "all");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(everything()).isEqualTo(kept);
    }

    @Test
    void aLaterDeliveryMakesANewForecastAndScoresTheOldOne() throws IOException {
        series("2026-04-10", 800, 810, 805);
        nightly();
        List<String> first = everything();
        series("2026-05-10", 800, 810, 805, 812);
        nightly();

        assertThat(made()).containsExactly(SERIES + " 2026-04-09", SERIES + " 2026-05-09");
        assertThat(everything()).containsAll(first);
        assertThat(scores(SERIES)).containsExactly("2026-04-09 2026M04 812.0000 7.0000 1.4000 inside");
    }

    @Test
    void aScoreStaysWhenTheNumberIsCorrectedLater() throws IOException {
        series("2026-04-10", 800, 810, 805);
        nightly();
        series("2026-05-10", 800, 810, 805, 812);
        nightly();
        series("2026-05-20", 800, 810, 805, 850);
        nightly();
        series("2026-06-10", 800, 810, 805, 850, 840);
        nightly();

        assertThat(scores(SERIES))
                .containsExactly(
                        "2026-04-09 2026M04 812.0000 7.0000 1.4000 inside",
                        "2026-04-09 2026M05 840.0000 35.0000 7.0000 outside",
                        "2026-05-09 2026M05 840.0000 28.0000 5.6000 outside",
                        "2026-05-19 2026M05 840.0000 -10.0000 2.0000 inside");
    }

    @Test
    void nothingIsScoredByWhatWasReceivedBeforeItWasMade() throws IOException {
        series("2026-04-10", 800, 810, 805);
        nightly();
        series("2026-04-01", 800, 810, 805, 812);
        nightly();

        assertThat(made()).containsExactly(SERIES + " 2026-04-09");
        assertThat(scores(SERIES)).isEmpty();
    }

    @Test
    void theNextBenchmarkIsKeptAndScoredByItsOwnEdition() throws IOException {
        benchmark("2020QMAT04", "2021-04-01");
        nightly();
        assertThat(made()).containsExactly(RANK + " 2021-03-31", SHARE + " 2021-03-31");
        benchmark("2021QMAT02", "2021-10-01");
        nightly();

        assertThat(scores(RANK)).containsExactly("2021-03-31 2021QMAT02 2.0000 -3.0000 0.7500 outside");
        BigDecimal error = differenceShare("2021QMAT02").subtract(differenceShare("2020QMAT04"));
        assertThat(error).isNotZero();
        assertThat(rows("select cast(error as char(20)) from forecast_score where subject = '" + SHARE + "'"))
                .containsExactly(error.setScale(4).toPlainString());
        assertThat(forecast().at("/accuracy/0/subject").asString()).isEqualTo(RANK);
        assertThat(forecast().at("/accuracy/1/inside80").isNull()).isTrue();
    }

    private BigDecimal differenceShare(String edition) {
        return cli.figures(edition).at("/benchmark/0/differenceShare").decimalValue();
    }

    @Test
    void accuracyIsThatOfWhatWasKnownAtTheMoment() throws IOException {
        series("2026-04-10", 800, 810, 805);
        nightly();
        series("2026-05-10", 800, 810, 805, 812);
        nightly();
        series("2026-06-10", 800, 810, 805, 812, 840);
        nightly();

        assertThat(forecast("--as-of", "2026-04-30").get("accuracy").isEmpty()).isTrue();
        JsonNode may = forecast("--as-of", "2026-05-31").get("accuracy");
        assertThat(may).hasSize(1);
        assertThat(may.at("/0/scored").asInt()).isEqualTo(1);
        assertThat(may.at("/0/bias").decimalValue()).isEqualByComparingTo("7");
        JsonNode now = cli.figures("2026M05").at("/forecastAccuracy/0");
        assertThat(now.get("group").asString()).isEqualTo("Ledige i alt");
        assertThat(now.get("scored").asInt()).isEqualTo(3);
        assertThat(now.get("bias").decimalValue()).isEqualByComparingTo("23.33");
        assertThat(now.get("mase").decimalValue()).isEqualByComparingTo("4.667");
        assertThat(now.get("inside80").decimalValue()).isEqualByComparingTo("0.333");
    }

    @Test
    void looksIntoThePastAndAtOthersKeepNothing() throws IOException {
        series("2026-04-10", 800, 810, 805);
        series("2026-05-10", 800, 810, 805, 812);
        List<String> kept = everything();
        String out = folder.resolve("out").toString();

        assertThat(cli.run("report", "--period", "2026M03", "--as-of", "2026-04-30", "--out", out)
                        .code())
                .isZero();
        assertThat(cli.run("report", "--period", "2026M03", "--municipality", "Gladsaxe", "--out", out)
                        .code())
                .isZero();
        assertThat(forecast("--municipality", "Gladsaxe")
                        .at("/forecast/0/value")
                        .decimalValue())
                .isEqualByComparingTo("1624");
        assertThat(everything()).isEqualTo(kept);
    }

    @Test
    void aMonthOfTheRegisterIsScoredWhenItIsFinished() throws IOException {
        register("0001-2025-08-20", 6, 0, 30);
        nightly();
        assertThat(scores(REGISTER)).isEmpty();
        register("0002-2026-01-20", 6, 30, 50);
        nightly();

        List<String> ahead = rows("select distinct period from forecast_value where subject = '" + REGISTER
                + "' and period <= '2025M12' order by period");
        assertThat(ahead).containsAnyElementsOf(months(true));
        assertThat(rows("select period from forecast_score where subject = '" + REGISTER + "' order by period"))
                .isNotEmpty()
                .isEqualTo(ahead.stream().filter(months(false)::contains).toList());
    }

    private List<String> months(boolean preliminary) {
        List<String> months = new ArrayList<>();
        for (String month :
                rows("select distinct period from register_result where period like '2025M%' order by period")) {
            Cli.Result figures = cli.run("figures", "--period", month, "--json");
            figures.json().get("register").forEach(row -> {
                if (row.get("group").asString().equals(LastValueForecasts.GROUP)
                        && row.get("preliminary").asBoolean() == preliminary) {
                    months.add(month);
                }
            });
        }
        return months;
    }

    @Test
    void theViewHidesWhatTheRegisterHides() throws IOException {
        register("0001-2025-08-20", 1, 0, 30);
        series("2026-04-10", 800, 810, 805);
        nightly();

        assertThat(made()).hasSize(2);
        assertThat(rows("select distinct subject from v_forecast")).containsExactly(SERIES);
    }

    @Test
    void theViewShowsWhatTheRegisterShows() throws IOException {
        register("0001-2025-08-20", 6, 0, 30);
        nightly();
        register("0002-2026-01-20", 6, 30, 50);
        nightly();

        assertThat(rows("select distinct subject from v_forecast")).containsExactly(REGISTER);
        assertThat(rows("select period from v_forecast where actual is not null"))
                .isNotEmpty();
    }

    private void register(String name, int citizens, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Indberetning udbetalingsbeløb;Beregnet"
                        + " udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb"));
        for (int week = from; week < to; week++) {
            for (int citizen = 0; citizen < citizens; citizen++) {
                lines.add(LocalDate.of(2024, 12, 30).plusWeeks(week) + ";610190123" + citizen
                        + ";Sygedagpenge;Ballerup;1000,00;1000,00;40;400,00;0;0,00");
            }
        }
        Path file = folder.resolve("yr-ydelsesrefusion-beregning-151-" + name + ".csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        load(file, name.substring(5));
    }

    @Test
    void theTextSaysWhatComesAndHowWellThatWasKnownBefore() throws IOException {
        benchmark("2022QMAT02", "2022-10-01");
        series("2026-04-10", 800, 810, 805);
        nightly();
        series("2026-05-10", 800, 810, 805, 812);
        nightly();

        assertThat(cli.run("forecast").out())
                .contains(
                        "151 Ballerup, 2022QMAT02, as of 2026-05-10",
                        "Ledige i alt (published)",
                        "by last; in its backtest MASE 1.000, 80.0 % inside 80 %",
                        "  2026M04          812  known",
                        "  2026M05          812  80 % between 802 and 822",
                        "2022QMAT04  difference",
                        "mean error 0.090 points (unchanged 0.100), 3.50 places (4.00), 80.0 % inside 80 %",
                        SERIES + ": 1 scored, mean of actual − forecast 7.00, MASE 1.400, 100.0 % inside 80 %",
                        "Jobafklaringsforløb: There are too few months.");
    }

    @Test
    void withoutDataThereIsNothingToForecast() {
        Cli.Result result = cli.run("forecast");

        assertThat(result.code()).isEqualTo(3);
    }
}
