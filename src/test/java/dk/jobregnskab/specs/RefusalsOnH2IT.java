package dk.jobregnskab.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.fixture.Cli;
import dk.jobregnskab.fixture.Cli.Result;
import dk.jobregnskab.fixture.Dress;
import dk.jobregnskab.fixture.H2Database;
import dk.jobregnskab.fixture.SampleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad file is refused with one sentence that says what, where and what to do, exits 4, and changes nothing that is published. */
class RefusalsOnH2IT {

    private static final String BALLERUP = "Ballerup;2018QMAT04;Ydelsesgrupper i alt";
    private static final SampleFile GOOD = SampleFile.benchmark("2018QMAT04");
    private static final List<String> FACTS = List.of("benchmark_figure", "indicator_value", "unit_price");

    @TempDir
    Path folder;

    private Cli cli;
    private String figures = "";
    private String facts = "";

    @BeforeEach
    void publishWhatIsGood() {
        cli = new Cli(folder.resolve("home"), new H2Database());
        Result load = cli.run("load", GOOD.write(folder.resolve("good.csv")).toString());
        assertThat(load.code()).as(load.err()).isZero();
        figures = cli.run("figures", "--period", "2018QMAT04", "--json").out();
        facts = facts();
    }

    @AfterEach
    void close() {
        cli.close();
    }

    private String facts() {
        StringBuilder counts = new StringBuilder();
        FACTS.forEach(table -> counts.append(table)
                .append(' ')
                .append(cli.jdbc()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .append('\n'));
        return counts.toString();
    }

    private void refuses(Path file, String... words) {
        Result load = cli.run("load", file.toString());
        String name = String.valueOf(file.getFileName());

        assertThat(load.code()).as(name + ": " + load.err() + load.out()).isEqualTo(4);
        assertThat(load.out()).startsWith("refused: " + name + ": ").contains(words);
        assertThat(load.out() + load.err()).doesNotContain("Exception", "\tat ");
        assertThat(cli.run("figures", "--period", "2018QMAT04", "--json").out()).isEqualTo(figures);
        assertThat(facts()).isEqualTo(facts);
    }

    private Path write(SampleFile file) {
        return file.write(folder.resolve("bad.csv"));
    }

    private Path write(String name, String content) {
        return SampleFile.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tablesWithAFaultNameRowAndColumn() {
        Map<SampleFile, String[]> bad = new LinkedHashMap<>();
        bad.put(GOOD.header(line -> line.replace("Faktisk antal", "Fakt.")), new String[] {"Faktisk antal", "missing"});
        bad.put(
                GOOD.header(line -> line.replaceFirst("Periode", "Periode;Periode"))
                        .each(cells -> (cells[0] + ";" + String.join(";", cells)).split(";", -1)),
                new String[] {"more than once"});
        bad.put(GOOD.keep(line -> false), new String[] {"no rows"});
        bad.put(GOOD.add(GOOD.lines().get(1)), new String[] {"twice", "row "});
        bad.put(GOOD.set("Herlev;", 0, "Herløv"), new String[] {"\"Herløv\" is not a municipality", "row ", "column "});
        bad.put(GOOD.without("Herlev;"), new String[] {"97 of 98", "Herlev"});
        bad.put(GOOD.set(BALLERUP, 3, "mange"), new String[] {"\"mange\" is not a number", "row ", "Forventet antal"});
        bad.put(GOOD.set(BALLERUP, 3, "1,234.5"), new String[] {"\"1,234.5\" is not a number"});
        bad.put(GOOD.set(BALLERUP, 1, "2018X04"), new String[] {"\"2018X04\" is not a period"});
        bad.put(GOOD.set(BALLERUP, 5, "150"), new String[] {"2870 - 2670 = 200", "150"});
        bad.put(GOOD.set(BALLERUP, 9, ""), new String[] {"ranks are not 1-98"});
        bad.put(GOOD.set(BALLERUP, 9, "7"), new String[] {"ranks are not 1-98"});
        bad.forEach((file, words) -> refuses(write(file), words));
    }

    @Test
    void filesThatAreNoTable() {
        refuses(write("empty.csv", ""), "empty");
        refuses(write("answer.json", "<!DOCTYPE html><html><body>503</body></html>"), "web page");
        String json = new String(bytes(Dress.JSON_NUMBERS), StandardCharsets.UTF_8);
        refuses(write("cut.json", json.substring(0, json.length() / 2)), "not complete JSON");
        refuses(write("other.json", "{\"a\": 1}"), "neither columns and rows");
        refuses(write("text.csv", "hello"), "none of the kinds we know");
    }

    private byte[] bytes(Dress dress) {
        try {
            return Files.readAllBytes(dress.write(GOOD, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cutOffWorkbooks() {
        byte[] whole = bytes(Dress.EXCEL_TEXT);
        for (int part = 1; part <= 12; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 13);
            refuses(SampleFile.write(folder.resolve("cut.xlsx"), cut), "Excel file is damaged or cut off");
        }
    }

    @Test
    void linksAndPipesAreNotFollowed() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("good.csv"));
        refuses(link, "not a regular file");
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refuses(pipe, "not a regular file");
    }

    @Test
    void aLinkInTheInboxIsRefusedAndTheNightGoesOn() throws IOException {
        Files.createSymbolicLink(cli.inbox().resolve("link.csv"), folder.resolve("good.csv"));
        SampleFile.price().write(cli.inbox().resolve("pris.csv"));

        Result night = cli.run("nightly");

        assertThat(night.code()).as(night.err()).isEqualTo(4);
        assertThat(night.out()).contains("12,5 mio. kr.");
        assertThat(cli.names("inbox")).isEmpty();
        assertThat(Files.isSymbolicLink(cli.inbox().resolve("refused/link.csv")))
                .isTrue();
        assertThat(cli.inbox().resolve("refused/link.csv.reason.txt")).content().contains("not a regular file");
        assertThat(folder.resolve("good.csv")).exists();
    }
}
