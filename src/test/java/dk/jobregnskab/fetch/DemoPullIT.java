package dk.jobregnskab.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.H2Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer sees that fetching works, without an account anywhere. */
class DemoPullIT {

    @Test
    void aNightWithAllSourcesUpLandsAndLoadsEverythingAndTheNextFetchesNothing(@TempDir Path folder) {
        try (Cli cli = new Cli(folder.resolve("home"), new H2Database())) {
            Result demo = cli.run("demo", "--pull");

            assertThat(demo.code()).as(demo.err()).isZero();
            assertThat(demo.err())
                    .contains(
                            "jobindsats: 2 new, 0 unchanged",
                            "statbank: 1 new, 0 unchanged",
                            "stand-in: 3 new, 0 unchanged");
            assertThat(demo.out()).contains("jobregnskab_151");
            assertThat(cli
                            .jdbc()
                            .sql("select concat(kind, ' ', table_id, ' ', constructed) from source_file"
                                    + " where status = 'published' order by id")
                            .query(String.class)
                            .list()
                            .stream()
                            .map(String::toLowerCase))
                    .containsExactly(
                            "indicator y25i01 false",
                            "benchmark  false",
                            "indicator folk1am false",
                            "register  true",
                            "register  true",
                            "register  true");

            Result again = cli.run("demo", "--pull");
            assertThat(again.code()).as(again.err()).isZero();
            assertThat(again.err())
                    .contains(
                            "jobindsats: 0 new, 2 unchanged",
                            "statbank: 0 new, 1 unchanged",
                            "stand-in: 0 new, 3 unchanged");
            assertThat(cli.names("reports")).contains("DEMO_jobregnskab_151.xlsx");
        }
    }
}
