package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the ministry will say next, from its real editions and constructed series; formulas.md, section 32. */
class NextBenchmarkIT extends OneHomeOnEveryDatabase {

    private static final Path EDITIONS = Path.of("jobs/benchmark/sample/star-y30r21-benchmark.csv");

    private void load(Path file, String received) {
        Result load = cli.run("load", file.toString(), "--received-at", received);
        assertThat(load.code()).as(load.err() + load.out()).isZero();
    }

    /** Constructed: a hundred and fifty thousand in the country, seven hundred in Ballerup, from July 2022 on a tenth and a fifth fewer. */
    private Path unemployed() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Area;Periode;Antal personer;Antal fuldtidspersoner"));
        for (YearMonth month = YearMonth.of(2021, 7);
                !month.isAfter(YearMonth.of(2022, 12));
                month = month.plusMonths(1)) {
            boolean later = month.getYear() == 2022 && month.getMonthValue() > 6;
            String period = month.getYear() + "M" + (month.getMonthValue() < 10 ? "0" : "") + month.getMonthValue();
            lines.add("Hele landet;" + period + ";200000;" + (later ? 135000 : 150000));
            lines.add("Ballerup;" + period + ";900;" + (later ? 560 : 700));
        }
        Path file = folder.resolve("y01a02.csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file;
    }

    private JsonNode next() {
        return cli.figures("2022QMAT02").get("nextBenchmark");
    }

    @Test
    void withoutSeriesThereIsNoForecastAndWithThemOneOfEachListTheyReach() throws IOException {
        load(EDITIONS, "2026-04-15");
        assertThat(next().isEmpty()).isTrue();

        load(unemployed(), "2026-04-16");
        assertThat(next().size()).isEqualTo(1);
        JsonNode forecast = next().get(0);
        assertThat(forecast.get("group").asString()).isEqualTo("A-dagpenge mv.");
        assertThat(forecast.get("period").asString()).isEqualTo("2022QMAT04");
        assertThat(forecast.get("from").asString()).isEqualTo("2022QMAT02");
        assertThat(forecast.get("nationalGrowth").decimalValue()).isEqualByComparingTo("0.95");
        assertThat(forecast.get("ownGrowth").decimalValue()).isEqualByComparingTo("0.90");
        assertThat(forecast.get("ownSource").asString()).isEqualTo("published");
        assertThat(forecast.get("difference").asInt())
                .isEqualTo(forecast.get("expected").asInt()
                        - forecast.get("actual").asInt());
        assertThat(forecast.get("rank").asInt())
                .isBetween(
                        forecast.get("rankLow80").asInt(),
                        forecast.get("rankHigh80").asInt());
        assertThat(forecast.get("rankOf").asInt()).isEqualTo(98);
        assertThat(cli.figures("2022QMAT02", "--as-of", "2026-04-15T23:00:00+02:00")
                        .get("nextBenchmark")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theBacktestIsPrintedAndAWrongQuestionIsRefused() {
        assertThat(cli.run("backtest", "--benchmark", "--json").code()).isEqualTo(3);
        assertThat(cli.run("backtest", "--benchmark", "--table", "y25i01").code())
                .isEqualTo(2);
        assertThat(cli.run("backtest").code()).isEqualTo(2);

        load(EDITIONS, "2026-04-15");
        JsonNode lists = cli.run("backtest", "--benchmark", "--json").json().get("lists");
        assertThat(lists.size()).isEqualTo(4);
        JsonNode total = lists.get(0);
        assertThat(total.get("group").asString()).isEqualTo("Ydelsesgrupper i alt");
        assertThat(total.get("unchanged").get("shareError").asDouble()).isBetween(0.103, 0.104);
        assertThat(total.get("chosen").get("coverage80").asDouble()).isBetween(0.75, 0.88);
        assertThat(cli.run("backtest", "--benchmark").out())
                .contains("Kontanthjælp mv.")
                .contains("unchanged");
    }
}
