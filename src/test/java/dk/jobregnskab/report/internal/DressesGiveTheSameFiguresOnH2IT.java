package dk.jobregnskab.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Dress;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.internal.SpringSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The figures of all 98 municipalities do not depend on the dress of the file they came in. */
class DressesGiveTheSameFiguresOnH2IT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void everyDressGivesTheSameFiguresForAllMunicipalities() {
        List<String> expected = figuresOf(Dress.CSV_UTF8);
        assertThat(expected).hasSize(98 * 4);
        for (Dress dress : Dress.values()) {
            assertThat(figuresOf(dress)).as(dress.name()).isEqualTo(expected);
        }
    }

    private List<String> figuresOf(Dress dress) {
        Path home = folder.resolve(dress.name());
        try (Cli cli = new Cli(home, new H2Database())) {
            Path file = dress.write(SampleFile.benchmark(), folder);
            Cli.Result load = cli.run("load", file.toString(), "--received-at", "2021-06-15T12:00", "--constructed");
            assertThat(load.code()).as(load.err()).isZero();
        }
        List<String> figures = new ArrayList<>();
        GlobalOptions options = new GlobalOptions();
        options.setHome(home);
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        new SpringSession(Jobregnskab.class, options, terminal, new GracefulStop()).read(beans -> {
            FiguresService service = beans.getBean(FiguresService.class);
            for (Municipality municipality : Municipalities.load().all()) {
                for (String period : List.of("2017QMAT04", "2018QMAT02", "2018QMAT04", "2020QMAT04")) {
                    Computation computation = service.compute(
                                    Period.parse(period).orElseThrow(), municipality, null)
                            .orElseThrow();
                    ObjectNode json =
                            (ObjectNode) JsonMapper.shared().readTree(FiguresJson.write(computation.figures()));
                    json.remove("sources");
                    json.remove("asOf");
                    figures.add(json.toString());
                }
            }
            return ExitCode.DONE;
        });
        return figures;
    }
}
