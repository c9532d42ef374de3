package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night without anything new asks the database as little for a long history as for a short one. Counted in the database's own trace. */
class UnchangedNightOnH2IT {

    private static final List<String> YEARS = List.of("2017", "2018", "2019", "2020", "2021", "2022");

    /** What the program and the job repository ask; Flyway quotes its names, and the driver asks for settings. */
    private static final Pattern STATEMENT = Pattern.compile(
            "/\\*SQL[^*]*\\*/\\s*(select|insert|update|delete)(?! [^;]*\\\\\"public)(?![^;]*INFORMATION_SCHEMA)"
                    + "(?! USER| \\\\\"installed_rank)",
            Pattern.CASE_INSENSITIVE);

    @Test
    void itsStatementsDoNotGrowWithHistory(@TempDir Path folder) throws IOException {
        long four = statements(folder.resolve("four"), YEARS.subList(4, 6));
        long twelve = statements(folder.resolve("twelve"), YEARS);

        System.out.println("statements of an unchanged night: " + four + " with 4 periods, " + twelve + " with 12");
        assertThat(twelve).isEqualTo(four);
    }

    @Test
    void thatOfTheDemoAsksLessThanSixtyTimes(@TempDir Path home) throws IOException {
        try (Cli cli = new Cli(home, new H2Database())) {
            assertThat(cli.run("demo").code()).isZero();

            long demo = statements(cli);

            System.out.println("statements of an unchanged night of the demo: " + demo);
            assertThat(demo).isLessThan(60);
        }
    }

    /** The real editions under the periods of other years: how many there are is what counts here. */
    private static long statements(Path home, List<String> years) throws IOException {
        try (Cli cli = new Cli(home, new H2Database())) {
            for (String year : years) {
                SampleFile edition = SampleFile.realBenchmark()
                        .keep(row -> row.contains(";2021QMAT"))
                        .each(cells -> {
                            cells[1] = cells[1].replace("2021", year);
                            return cells;
                        });
                edition.write(cli.inbox().resolve("y30r21-" + year + ".csv"));
            }
            Cli.Result first = cli.run("nightly");
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(cli.workbooks()).hasSize(2 * years.size() + 1);
            return statements(cli);
        }
    }

    private static long statements(Cli cli) throws IOException {
        Path database = cli.home().resolve("db/jobregnskab");
        Cli.Result unchanged = cli.run(
                "nightly",
                "--spring.datasource.url=jdbc:h2:file:" + database
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=2");
        assertThat(unchanged.code()).as(unchanged.err()).isZero();
        assertThat(unchanged.err()).contains("unchanged");
        Path trace = Path.of(database + ".trace.db");
        String asked = Files.readString(trace, StandardCharsets.UTF_8);
        Files.delete(trace);
        return STATEMENT.matcher(asked).results().count();
    }
}
