package dk.jobregnskab.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fetch.standin.StandInServer;
import dk.jobregnskab.fetch.standin.StatbankStandIn;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.MySqlDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of sources, on the database of production. */
class PullOnMySqlIT {

    @Test
    void whatWasFetchedIsRememberedWithItsOrigin(@TempDir Path folder) throws IOException {
        StatbankStandIn statbank = new StatbankStandIn();
        statbank.publish(
                "folk1am",
                "2026-03-11T08:00:00",
                Files.readString(Path.of("jobs/pull/sample/dst-folk1am-population.csv")));
        try (Cli cli = new Cli(folder.resolve("home"), MySqlDatabase.create());
                StandInServer server = StandInServer.start(statbank)) {
            String[] pull = {
                "pull",
                "--jobregnskab.source.statbank.url=" + server.url(),
                "--jobregnskab.source.statbank.enabled=true",
                "--jobregnskab.source.statbank.tables=folk1am"
            };
            Result first = cli.run(pull);

            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out()).contains("landed  statbank  statbank-folk1am-2025M03-2026M02.csv");
            assertThat(cli.run(pull).err()).contains("statbank: 0 new, 1 unchanged");
            assertThat(cli.jdbc()
                            .sql("select concat(item, ' ', areas, ' ', address) from fetched_file")
                            .query(String.class)
                            .single())
                    .isEqualTo("folk1am 105 " + server.url() + "/v1/data");
            assertThat(cli.run("status").out()).contains("pull     statbank  off");
        }
    }
}
