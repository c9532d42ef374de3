package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an operator writes into {@code jobs/} of the home holds from the next command on, and is said. */
class OverridesOnH2IT extends OneHome {

    private static final String PERIOD = "2018QMAT04";

    @Override
    TestDatabase database() {
        return new H2Database();
    }

    private Path override(String job, String yaml) throws Exception {
        Path file = cli.home().resolve("jobs").resolve(job).resolve("job.yaml");
        Files.createDirectories(file.getParent());
        return SampleFile.write(file, yaml.getBytes(StandardCharsets.UTF_8));
    }

    private String calculation() {
        return cli.figures(PERIOD).path("calculationId").asString();
    }

    private Result works(String... command) {
        Result result = cli.run(command);
        assertThat(result.code()).as(result.err() + result.out()).isZero();
        return result;
    }

    @Test
    void aNewLabelLetsAFileThroughThatWasRefused() throws Exception {
        String file = SampleFile.benchmark(PERIOD)
                .header(line -> line.replace("Faktisk antal", "Talt antal"))
                .write(folder.resolve("y30r21.csv"))
                .toString();
        Result refused = cli.run("load", file);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.out()).contains("jobs/benchmark/job.yaml of the home folder");
        assertThat(cli.run("inspect", file).code()).isEqualTo(4);

        Path override = override("benchmark", "columns:\n  actual: [Faktisk antal, Talt antal]\n");

        assertThat(works("inspect", file).out()).contains("override  " + override + "\n", "would be published");
        assertThat(works("inspect", "--json", file).json().at("/overrides/0").asString())
                .isEqualTo(override.toString());
        works("load", file);
        assertThat(works("status").out()).contains("override " + override + "\n");
        assertThat(works("status", "--json").json().at("/overrides/0").asString())
                .isEqualTo(override.toString());

        Files.delete(override);
        assertThat(works("status").out()).doesNotContain("override");
        assertThat(works("status", "--json").json().path("overrides")).isEmpty();
    }

    @Test
    void anOverrideIsPartOfTheCalculation() throws Exception {
        works(
                "load",
                SampleFile.benchmark(PERIOD).write(folder.resolve("y30r21.csv")).toString());
        works("nightly");
        String before = calculation();

        Path override = override("savings", "settings: {rates: {\"A-dagpenge mv.\": {ladder-week: 53}}}\n");
        String with = calculation();
        assertThat(with).isNotEqualTo(before);
        works("nightly");
        assertThat(cli.jdbc()
                        .sql("select count(distinct figures_id) from calculation where period = '" + PERIOD + "'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);

        Files.delete(override);
        assertThat(calculation()).isEqualTo(before);
    }

    @Test
    void aMisspeltSettingStopsEveryCommandWithOneSentence() throws Exception {
        String file =
                SampleFile.benchmark(PERIOD).write(folder.resolve("y30r21.csv")).toString();
        works("load", file);
        Path override = override("benchmark", "colums:\n  actual: [Talt antal]\n");

        for (String[] command : new String[][] {{"inspect", file}, {"status"}, {"nightly"}, {"load", file}}) {
            Result result = cli.run(command);
            assertThat(result.code()).as(command[0]).isEqualTo(2);
            assertThat(result.err().lines())
                    .as(command[0])
                    .containsExactly("Settings of jobs in the home cannot be used. " + override
                            + ": colums is no setting (nearest: columns). Correct or remove what is named;"
                            + " without a file the shipped settings hold.");
        }
        assertThat(cli.home().resolve("reports/SENEST_KOERT.txt")).content().contains("colums is no setting");
    }

    private Path table(String name, String csv) throws Exception {
        Path file = cli.home().resolve("reference").resolve(name);
        Files.createDirectories(file.getParent());
        return SampleFile.write(file, csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aHomesOwnRateDecidesFromTheNextCommandOn() throws Exception {
        works(
                "load",
                SampleFile.benchmark(PERIOD).write(folder.resolve("y30r21.csv")).toString());
        works("nightly");
        String before = calculation();
        String header = "benefit;valid_from;valid_to;amount_kr;per;certainty;source\n";

        Path rates = table("rates.csv", header + "a-dagpenge;2018-01-01;2018-12-31;10000;month;sure;vedtaget\n");
        assertThat(calculation()).isNotEqualTo(before);
        assertThat(cli.figures(PERIOD).at("/savings/1/unitPrice").decimalValue())
                .as("10,000 × 12 × 70 percent")
                .isEqualByComparingTo("84000");
        assertThat(works("status").out()).contains("override " + rates + "\n");

        table("rates.csv", header + "a-dagpenge;2018-01-01;2018-12-31;10.000,00;month;sure;vedtaget\n");
        for (String[] command : new String[][] {{"status"}, {"nightly"}, {"figures", "--period", PERIOD}}) {
            Result result = cli.run(command);
            assertThat(result.code()).as(command[0]).isEqualTo(2);
            assertThat(result.err().lines())
                    .as(command[0])
                    .containsExactly(
                            "Reference tables in the home cannot be used. " + rates
                                    + ": row 2, amount_kr must be a number above 0, with a point, such as 2.8, and is"
                                    + " \"10.000,00\". Correct or remove what is named; without a file the shipped tables hold.");
        }

        Files.delete(rates);
        assertThat(calculation()).isEqualTo(before);
    }
}
