package trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.workbook.Table;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kind, its part of the figures and its sheet, from the inbox to the workbook, and not a line changed in the kits or in other features. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class TrialNightOnH2IT {

    @TempDir
    private Path home;

    private record Result(int code, String out, String err) {}

    private Result run(String... command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        String[] all = new String[command.length + 4];
        System.arraycopy(command, 0, all, 0, command.length);
        all[command.length] = "--home=" + home;
        all[command.length + 1] = "--jobregnskab.inbox.settle=10ms";
        all[command.length + 2] = "--logging.level.root=error";
        all[command.length + 3] = "--spring.flyway.locations=classpath:sql/migration/common,"
                + "classpath:sql/migration/{vendor},classpath:sql/view,classpath:trial/sql";
        return new Result(
                TrialApplication.commandLine().execute(terminal, new GracefulStop(), all), out + "", err + "");
    }

    @Test
    void whatIsDeliveredIsInTheFiguresAndOnItsSheet() throws Exception {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        SampleFile.realBenchmark().write(inbox.resolve("y30r21.csv"));
        Files.writeString(inbox.resolve("forsoeg.csv"), "Forsøgsmåned;Forsøgsborgere\n2022M01;7\n2022M02;9\n");

        Result night = run("nightly");

        assertThat(night.code()).as(night.err()).isZero();
        JsonNode figures = JsonMapper.shared()
                .readTree(run("figures", "--period", "2022QMAT02", "--json").out());
        assertThat(figures.at("/trial/1/citizens").asInt()).isEqualTo(9);
        assertThat(figures.get("benchmark")).hasSize(4);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(home.resolve("reports/jobregnskab_151.xlsx").toFile())) {
            assertThat(Table.named(workbook, "tblTrial").text(1, "Borgere")).isEqualTo("9");
        }
    }
}
