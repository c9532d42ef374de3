package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.MySqlDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database decides nothing: the same question gives the same bytes. */
class SameFiguresOnH2AndMySqlIT {

    @Test
    void figuresAndWorkbooksAreTheSameBytesOnBothDatabases(@TempDir Path folder) {
        try (Cli mySql = new Cli(folder.resolve("mysql"), MySqlDatabase.create());
                Cli h2 = new Cli(folder.resolve("h2"), new H2Database())) {
            assertThat(mySql.run("demo").code()).isZero();
            assertThat(h2.run("demo").code()).isZero();

            for (String period : new String[] {"2017QMAT04", "2018QMAT04", "2020QMAT04", "2021QMAT02", "2026M07"}) {
                assertThat(mySql.run("figures", "--period", period, "--json").out())
                        .isEqualTo(
                                h2.run("figures", "--period", period, "--json").out());
            }
            assertThat(mySql.workbooks()).containsExactlyInAnyOrderEntriesOf(h2.workbooks());
        }
    }
}
