package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Dress;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What is stored of all 98 municipalities, and the figures made of it, do not depend on the dress of the file they came in. */
class DressesGiveTheSameFiguresOnH2IT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void everyDressStoresTheSameRowsAndGivesTheSameFigures() {
        List<String> expected = madeOf(Dress.CSV_UTF8);
        assertThat(expected).hasSize(98 * 4 * 5 + 5);
        for (Dress dress : Dress.values()) {
            assertThat(madeOf(dress)).as(dress.name()).isEqualTo(expected);
        }
    }

    private List<String> madeOf(Dress dress) {
        try (Cli cli = new Cli(folder.resolve(dress.name()), new H2Database())) {
            Path file = dress.write(SampleFile.realBenchmark(), folder);
            Cli.Result load = cli.run("load", file.toString(), "--received-at", "2022-11-01T12:00");
            assertThat(load.code()).as(load.err()).isZero();
            List<String> made = new ArrayList<>(cli.jdbc()
                    .sql("select period, municipality_code, benefit_group, expected, actual, published_difference,"
                            + " expected_share, actual_share, published_difference_share, rank_no from benchmark_figure"
                            + " order by period, municipality_code, benefit_group")
                    .query((row, index) -> {
                        List<String> cells = new ArrayList<>();
                        for (int column = 1; column <= 10; column++) {
                            cells.add(row.getString(column));
                        }
                        return String.join(";", cells);
                    })
                    .list());
            for (String period : List.of("2020QMAT02", "2020QMAT04", "2021QMAT02", "2021QMAT04", "2022QMAT02")) {
                ObjectNode json = (ObjectNode) cli.figures(period);
                json.remove("sources");
                made.add(json.toString());
            }
            return made;
        }
    }
}
