package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import dk.jobregnskab.fixture.TestDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file never hinders the next, whatever is wrong with it or with its name. */
class HostileInboxOnH2IT extends OneHome {

    private static final String COLUMNS = "{\"columns\":[\"Area\",\"Periode\",\"Ledige i alt\"],\"rows\":";

    @Override
    TestDatabase database() {
        return new H2Database();
    }

    private void deliver(String name, String content) throws IOException {
        deliver(name, content, StandardCharsets.UTF_8);
    }

    private void deliver(String name, String content, Charset charset) throws IOException {
        Files.writeString(cli.inbox().resolve(name), content, charset);
    }

    /** Java cannot make such a name: its bytes are no text. */
    private void renameToNoText(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("bash", "-c", "mv \"$1\" \"$2/$(printf 'pris-\\370.csv')\"", "bash", name, ".")
                .directory(cli.inbox().toFile())
                .start()
                .waitFor();
        assertThat(code).isZero();
    }

    @Test
    void everyFileThatCannotBeReadIsRefusedByItsNameAndTheOthersAreLoaded() throws Exception {
        SampleFile.benchmark("2018QMAT04").write(cli.inbox().resolve("y30r21.csv"));
        SampleFile.price().write(cli.inbox().resolve("price.csv"));
        renameToNoText("price.csv");
        deliver("y25i01-exponent.json", COLUMNS + "[[\"Ballerup\",\"2026M07\",1e999999999]]}");
        deliver("y25i01-tiny.json", COLUMNS + "[[\"Ballerup\",\"2026M07\",1e-999999999]]}");
        deliver("y25i01-latin.json", COLUMNS + "[[\"Rødovre\",\"2026M07\",1]]}", StandardCharsets.ISO_8859_1);
        deliver("y25i01-deep.json", "[".repeat(200_000));
        deliver("y25i01-" + "å".repeat(122) + ".csv", "Area;Periode\nBallerup;2026M07\n");
        deliver("y25i01-cut.csv", "Area;Periode;Ledige i alt\nBallerup;2026M07;80");
        deliver("y25i01-mark.csv", "Area;Periode;Andel\nBallerup;2026M07;03\nHerlev;2026M07;0,4\n");
        deliver("y25i01-zip.xlsx", "PK\u0003\u0004 and nothing else");

        Result night = cli.run("nightly");

        assertThat(night.code()).as(night.err()).isEqualTo(4);
        assertThat(night.err())
                .doesNotContain("Exception", "\tat ", "Error:")
                .contains(
                        "y25i01-exponent.json: row 1, column \"Ledige i alt\": \"1E+**********\" is not a number",
                        "y25i01-tiny.json: row 1, column \"Ledige i alt\"",
                        "y25i01-latin.json: the file is not UTF-8. Save it as UTF-8",
                        "y25i01-deep.json: ",
                        "y25i01-cut.csv: the file's last line has no line end",
                        "\"03\" begins with 0 and has no decimal mark");
        assertThat(tables("published")).containsExactly("benchmark", "price");
        assertThat(tables("refused")).hasSize(8);
        assertThat(cli.names("inbox")).isEmpty();
        assertThat(cli.names("inbox/refused")).hasSize(16);
    }

    private List<String> tables(String status) {
        return cli.jdbc()
                .sql("select kind from source_file where status = ? order by kind")
                .param(status)
                .query(String.class)
                .list();
    }

    @Test
    void aFileOfBadRowsIsReadNoFurtherThanItTakesToRefuseIt() throws IOException {
        deliver("y25i01-bad.csv", "Area;Periode;Ledige i alt\n" + "Ingensteds;2026M07;1\n".repeat(20_000));

        Result night = cli.run("nightly");

        assertThat(night.code()).isEqualTo(4);
        assertThat(night.err()).contains("more rows; the rest was not read). Correct the file");
        assertThat(cli.jdbc()
                        .sql("select count(*) from rejected_row")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1_000);
        assertThat(cli.jdbc()
                        .sql("select rows_read from source_file")
                        .query(Integer.class)
                        .single())
                .isLessThan(2_000);
    }
}
