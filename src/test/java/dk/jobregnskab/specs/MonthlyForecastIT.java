package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.SampleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Formulas, sections 30, 31 and 33, through the command line, on the publisher's real series. */
class MonthlyForecastIT extends OneHomeOnEveryDatabase {

    private static final String UNEMPLOYMENT = "star-y25i01-unemployment.csv";
    private static final String UNEMPLOYED = "series/y25i01/Ledige i alt";

    private void load(String name, SampleFile file, String receivedAt) {
        Result load = cli.run(
                "load", file.write(folder.resolve(name)).toString(), "--received-at", receivedAt, "--table", "y25i01");
        assertThat(load.code()).as(load.err() + cli.log()).isZero();
    }

    private void loadUnemployment() {
        load(UNEMPLOYMENT, SampleFile.unemployment(), "2026-08-19");
    }

    /** Figures are those of a period that something is known of. */
    private void loadBenchmark() {
        Result load = cli.run(
                "load",
                SampleFile.realBenchmark()
                        .write(folder.resolve("star-y30r21-benchmark.csv"))
                        .toString(),
                "--received-at",
                "2026-08-01");
        assertThat(load.code()).as(load.err() + cli.log()).isZero();
    }

    private Result backtest(String... more) {
        return cli.run(
                Stream.concat(Stream.of("backtest", "--json"), Stream.of(more)).toArray(String[]::new));
    }

    private static List<JsonNode> rows(JsonNode figures, String subject) {
        List<JsonNode> rows = new ArrayList<>();
        figures.get("forecast").forEach(row -> {
            if (row.get("subject").asString().equals(subject)) {
                rows.add(row);
            }
        });
        return rows;
    }

    @Test
    void theBacktestKeepsItsContractAndItsTargets_31() {
        loadUnemployment();

        Result result = backtest("--table", "y25i01", "--measure", "Ledige i alt");
        assertThat(result.code()).as(result.err()).isZero();
        JsonNode backtest = result.json();
        List<String> methods = new ArrayList<>();
        backtest.get("methods")
                .forEach(method -> methods.add(method.get("method").asString()));
        assertThat(methods).containsExactly("seasonal-naive", "drift", "theta", "theta+seasonal-naive");
        assertThat(backtest.get("methods").get(0).get("mase").asDouble()).isBetween(0.9635, 0.9645);
        assertThat(backtest.get("methods").get(0).get("coverage80").isNumber()).isTrue();
        assertThat(backtest.get("chosen").get("mase").asDouble()).isLessThanOrEqualTo(0.80);
        assertThat(backtest.get("chosen").get("coverage80").asDouble()).isBetween(0.75, 0.85);
        assertThat(backtest("--table", "y25i01", "--measure", "Ledige i alt", "--first-origin", "36", "--every", "3")
                        .out())
                .as("what is asked for without the options")
                .isEqualTo(result.out());
    }

    @Test
    void whatCannotBeTestedIsRefused_30() {
        assertThat(backtest("--table", "y25i01", "--measure", "Ledige i alt").code())
                .as("nothing is loaded")
                .isEqualTo(3);
        loadUnemployment();

        Result table = backtest("--table", "y60a02", "--measure", "Antal fuldtidspersoner");
        assertThat(table.code()).isEqualTo(3);
        assertThat(table.err()).contains("The table y60a02 is not loaded. Loaded are: y25i01.");
        Result measure = backtest("--table", "y25i01", "--measure", "Ledige");
        assertThat(measure.code()).isEqualTo(3);
        assertThat(measure.err()).contains("y25i01 has no measure Ledige. It has: Ledige i alt, ");
        assertThat(backtest("--table", "y25i01", "--measure", "Ledige i alt", "--first-origin", "12")
                        .code())
                .isEqualTo(2);
        assertThat(backtest("--table", "y25i01", "--measure", "Ledige i alt", "--first-origin", "60")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void aPublishedSeriesAndASetOfFunctionsGoOnForAYear_33() {
        loadBenchmark();
        loadUnemployment();

        JsonNode figures = cli.figures("2022QMAT02");
        for (String subject : List.of(UNEMPLOYED, "set/a-dagpenge")) {
            List<JsonNode> rows = rows(figures, subject);
            assertThat(rows).as(subject).hasSize(12).allSatisfy(row -> {
                assertThat(row.get("madeAt").asString()).startsWith("2026-08-19T");
                double value = row.get("value").asDouble();
                assertThat(value).isBetween(600.0, 1000.0);
                assertThat(row.get("low80").asDouble()).isLessThan(value).isPositive();
                assertThat(row.get("low95").asDouble())
                        .isLessThanOrEqualTo(row.get("low80").asDouble());
                assertThat(row.get("high95").asDouble())
                        .isGreaterThanOrEqualTo(row.get("high80").asDouble())
                        .isGreaterThan(value);
            });
            assertThat(rows.get(0).get("month").asString()).isEqualTo("2026M08");
            assertThat(rows.get(11).get("month").asString()).isEqualTo("2027M07");
        }
        assertThat(rows(figures, UNEMPLOYED).get(0).get("group").asString()).isEqualTo("Ledige i alt");
        JsonNode insured = rows(figures, "set/a-dagpenge").get(0);
        assertThat(insured.get("group").asString()).isEqualTo("Dagpenge til forsikrede ledige");
        assertThat(insured.get("source").get("danish").asString())
                .isEqualTo("offentliggjort: Jobindsats y25i01 »A-dagpenge«");
    }

    @Test
    void whatIsReceivedLaterChangesNoEarlierForecast_31() {
        loadBenchmark();
        loadUnemployment();
        String before = cli.figures("2022QMAT02", "--as-of", "2026-08-20")
                .get("forecast")
                .toString();

        load(
                "later.csv",
                SampleFile.unemployment().each(cells -> {
                    cells[2] = cells[1].endsWith("7") ? "999999" : "0";
                    cells[4] = cells[2];
                    return cells;
                }),
                "2026-08-20T03:00:00Z");

        assertThat(cli.figures("2022QMAT02").get("forecast").toString())
                .as("it is not without effect")
                .isNotEqualTo(before);
        assertThat(cli.figures("2022QMAT02", "--as-of", "2026-08-19")
                        .get("forecast")
                        .toString())
                .isEqualTo(before);
    }
}
