package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every end of the program is one of our exit codes and, when it is no good end, a sentence. */
final class ExitCodesIT {

    private static final String NOBODY_LISTENS = "--spring.datasource.url=jdbc:mysql://root@127.0.0.1:1/jobregnskab";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private Installation fresh() {
        return Installation.fresh(folder, H2InHome::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nigthly", "--nonsense", "nightly --nonsense", "figures", "figures --period 2018Q9", ""})
    void wrong_usage_is_2_and_names_the_help(String line) {
        Finished wrong = Jar.run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).last().asString().startsWith("See: jobregnskab").endsWith("--help");
        assertThat(wrong.speaksPlainly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "inspect"})
    void a_path_that_does_not_exist_is_2_and_is_named(String command) {
        Finished missing = fresh().run(command, "no/such/file.csv");

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).singleElement().asString().contains("no/such/file.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jobregnskab.nonsense=1", "jobregnskab.inbox.settel=1s", "jobregnskab.municipality=Ballerup"})
    void a_bad_setting_is_2_and_is_named_before_anything_is_done(String setting) {
        Installation installation = fresh().withSamples();

        Finished refused = installation.run("nightly", "--" + setting);

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).singleElement().asString().contains(setting.split("=", 2)[0]);
        assertThat(refused.speaksPlainly()).isTrue();
        assertThat(FilesBelow.list(installation.home().resolve("db")))
                .noneMatch(file -> file.toString().endsWith(".mv.db"));
    }

    @Test
    void a_misspelt_variable_is_2_and_the_nearest_is_named() {
        Finished refused = Jar.start(
                        folder,
                        folder,
                        Map.of("JOBREGNSKAB_PSEUDONYM_REQUIRECONFIGURDKEY", "hemmelig"),
                        List.of("--home", folder.toString(), "nightly"))
                .finish();

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .singleElement()
                .asString()
                .contains("JOBREGNSKAB_PSEUDONYM_REQUIRECONFIGURDKEY", "JOBREGNSKAB_PSEUDONYM_REQUIRECONFIGUREDKEY")
                .doesNotContain("hemmelig");
    }

    @Test
    void an_option_there_is_not_is_named_without_its_value() {
        Finished wrong = Jar.run("nightly", "--sprng.datasource.password=hemmelig");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.everything()).contains("--sprng.datasource.password").doesNotContain("hemmelig");
    }

    /** Two files of one night: what is said of each is a line, in the log and beside the file too, and a damaged workbook leaves no trace. */
    @Test
    void a_name_cannot_forge_a_line() throws IOException {
        Installation installation = fresh();
        Path inbox = Files.createDirectories(installation.home().resolve("inbox"));
        Files.writeString(inbox.resolve("a\npublished  b.csv\r\u001B[31m\u202Evsc.csv"), "nothing");
        damagedWorkbook(inbox.resolve("damaged.xlsx"));

        Finished night = installation.nightly();

        assertThat(night.exitCode()).isEqualTo(4);
        assertThat(night.err())
                .allMatch(line -> line.matches("(pull|land|refused|open|Nothing) .*"))
                .anyMatch(line -> line.startsWith("refused    a\\npublished  b.csv\\r\\u001B[31m\\u202Evsc.csv: "));
        assertThat(FilesBelow.list(inbox))
                .filteredOn(file -> file.toString().endsWith(".reason.txt"))
                .hasSize(2)
                .allSatisfy(reason -> assertThat(Files.readAllLines(reason)).hasSize(2));
        for (Path log : FilesBelow.list(installation.home().resolve("logs"))) {
            assertThat(Files.readAllLines(log)).allMatch(line -> line.startsWith("20") && !line.contains("SAXParse"));
            assertThat(Files.readString(log)).doesNotContain("\u202E", "\u001B");
        }
        assertThat(night.speaksPlainly()).isTrue();
    }

    private static void damagedWorkbook(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("garbage <".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Needs the right to mount a small disk; without it, it is skipped. */
    @Test
    void a_full_disk_is_1_and_one_line() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(system("mount", "-t", "tmpfs", "-o", "size=2500k", "tmpfs", disk.toString()), "cannot mount a disk");
        try {
            Path inbox = Files.createDirectories(disk.resolve("inbox"));
            Files.copy(Installation.BENCHMARK, inbox.resolve("a.csv"));

            Finished night = Jar.start(folder, folder, List.of("--home", disk.toString(), "nightly"))
                    .finish();

            assertThat(night.exitCode()).isEqualTo(1);
            assertThat(night.err().stream().filter(line -> !Running.isPhase(line)))
                    .singleElement()
                    .asString()
                    .startsWith("The disk is full (No space left on device)");
            assertThat(Files.readString(disk.resolve("reports/SENEST_KOERT.txt")))
                    .contains("Kørslen begyndte");
        } finally {
            system("umount", disk.toString());
        }
    }

    private static boolean system(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    @Test
    void a_night_without_anything_is_3_and_with_something_0() {
        Installation installation = fresh();

        Finished empty = installation.nightly();
        assertThat(empty.exitCode()).isEqualTo(3);
        assertThat(empty.err()).last().asString().startsWith("Nothing was ever loaded.");
        assertThat(empty.speaksPlainly()).isTrue();

        assertThat(installation.withSamples().nightly().exitCode()).isZero();
        assertThat(installation.nightly().exitCode()).isZero();
    }

    @Test
    void a_file_that_is_loaded_already_is_0_and_leaves_the_inbox() {
        Installation installation = fresh().withSamples();
        assertThat(installation.nightly().exitCode()).isZero();

        Finished again = installation.withBenchmarkAgain().nightly();

        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).anyMatch(line -> line.startsWith("already loaded igen.csv"));
        assertThat(FilesBelow.list(installation.home().resolve("inbox"))).isEmpty();
    }

    @Test
    void a_refused_file_keeps_the_nights_at_4_until_it_is_dismissed() {
        Installation installation = fresh().withSamples().withBadFile();
        assertThat(installation.nightly().exitCode()).isEqualTo(4);

        Finished second = installation.nightly();
        assertThat(second.exitCode()).isEqualTo(4);
        String open = second.err().get(second.err().size() - 1);
        assertThat(open).startsWith("open       y30r21-en-linje-mangler.csv");

        String fileId = open.replaceAll(".*file id ([0-9a-f]+).*", "$1");
        assertThat(installation
                        .run("dismiss", fileId, "--reason", "sendt ved en fejl")
                        .exitCode())
                .isZero();
        assertThat(installation.nightly().exitCode()).isZero();
    }

    @Test
    void figures_of_nothing_are_3() {
        assertThat(fresh().run("figures", "--period", "2018QMAT04").exitCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "figures --period 2018QMAT04", "status"})
    void a_database_that_cannot_be_reached_is_1_and_a_sentence(String line) {
        Finished failed = fresh().run((line + " " + NOBODY_LISTENS).split(" "));

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err().get(0)).contains("database").contains("run");
        assertThat(failed.speaksPlainly()).isTrue();
    }

    @Test
    void every_command_has_help_with_an_example() {
        Finished root = Jar.run("--help");
        List<String> commands = root.out().stream()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .filter(line -> line.matches("  [a-z]\\S*\\s.*"))
                .map(line -> line.strip().split("\\s+", 2)[0])
                .toList();

        assertThat(commands).contains("nightly", "demo", "load", "inspect", "figures", "report", "run", "status");
        assertThat(commands).allSatisfy(command -> {
            Finished help = Jar.run(command, "--help");
            assertThat(help.exitCode()).isZero();
            assertThat(help.err()).isEmpty();
            assertThat(help.everything()).contains("Example").contains("  jobregnskab " + command);
        });
    }

    @Test
    void inspect_needs_no_home_and_makes_none() {
        Finished inspected = Jar.start(
                        folder,
                        folder,
                        List.of(
                                "inspect",
                                Installation.BENCHMARK.toAbsolutePath().toString()))
                .finish();

        assertThat(inspected.exitCode()).isZero();
        assertThat(FilesBelow.list(folder)).isEmpty();
    }
}
