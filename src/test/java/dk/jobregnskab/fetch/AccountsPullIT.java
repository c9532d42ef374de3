package dk.jobregnskab.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fetch.standin.StandInServer;
import dk.jobregnskab.fetch.standin.StatbankStandIn;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.H2Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Budgets and accounts come from Statistics Denmark: of what its tables repeat, only what is posted. */
class AccountsPullIT {

    private static final String HEADER = "OMRÅDE;FUNKTION;DRANST;EJER;GRUPPERING;ART;PRISENHED;TID;INDHOLD";

    @Test
    void bothTablesAreFetchedOnceAndEachIsWhatItIs(@TempDir Path folder) throws Exception {
        StatbankStandIn statbank = new StatbankStandIn();
        statbank.publish(
                "budk100",
                "2026-01-15T08:00:00",
                String.join(
                        "\n",
                        HEADER,
                        "Ballerup;55771;1;1;13;TOT;LOBM;2026;129342",
                        "Ballerup;55771;1;1;13;52;LOBM;2026;129342"));
        statbank.publish(
                "regk100",
                "2026-04-15T08:00:00",
                String.join(
                        "\n",
                        HEADER,
                        "Ballerup;55771;1;1;13;TOT;LOBM;2025;142537",
                        "Ballerup;55771;1;1;13;TOT;INDL;2025;2640",
                        "Ballerup;55771;1;1;13;52;LOBM;2025;142537",
                        "Ballerup;55771;3;1;13;TOT;LOBM;2025;1",
                        "Ballerup;52510;1;1;13;TOT;LOBM;2025;1"));
        try (Cli cli = new Cli(folder.resolve("home"), new H2Database());
                StandInServer server = StandInServer.start(statbank)) {
            Result first = pull(cli, server);
            Result again = pull(cli, server);

            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out() + first.err()).contains("statbank-budk100-", "statbank-regk100-");
            assertThat(again.out() + again.err()).contains("0 new, 2 unchanged");
            assertThat(cli.run("nightly", "--offline").code()).isZero();
            assertThat(rows(cli, "select concat(period, ' ', municipality_code, ' ', corrected) from budget_line"))
                    .containsExactly("2026 151 129342000.00");
            assertThat(rows(cli, "select concat(period, ' ', municipality_code, ' ', amount) from ledger_entry"))
                    .containsExactly("2025 151 142537000.00");
        }
    }

    private static Result pull(Cli cli, StandInServer server) {
        return cli.run(
                "pull",
                "statbank",
                "--jobregnskab.source.statbank.url=" + server.url(),
                "--jobregnskab.source.statbank.enabled=true",
                "--jobregnskab.source.statbank.tables=budk100,regk100");
    }

    private static List<String> rows(Cli cli, String sql) {
        return cli.jdbc().sql(sql).query(String.class).list();
    }
}
