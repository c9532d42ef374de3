package dk.jobregnskab.process;

import dk.jobregnskab.Jobregnskab;
import dk.jobregnskab.fixture.RandomRegister;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The program with a home and a database of its own, and a clock that stands still. */
record Installation(Path home, TestDatabase database) implements AutoCloseable {

    static final String NOTHING_TO_WAIT_FOR = "100ms";
    static final List<String> PERIODS = List.of("2017QMAT04", "2018QMAT02", "2018QMAT04", "2020QMAT04", "2020M12");

    private static final String CLOCK = "2026-11-20T03:15:00Z";
    private static final Instant FIRST_FILE = Instant.parse("2026-11-19T12:00:00Z");
    static final Path BENCHMARK = Path.of("src/test/resources/samples/y30r21-konstrueret.csv");
    private static final List<Path> SAMPLES = List.of(
            BENCHMARK,
            Path.of("jobs/indicator/sample/star-y25i01-unemployment.csv"),
            Path.of("jobs/savings/sample/ballerup-besparelse.csv"));

    static Installation fresh(Path folder, TestDatabase.Maker database) {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(folder), "home");
            return new Installation(home, database.make(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Installation withSamples() {
        SAMPLES.forEach(sample -> deliver(sample.getFileName().toString(), lines(sample)));
        List<String> registers = new RandomRegister(20201207, 60).files(2, 900);
        for (int i = 0; i < registers.size(); i++) {
            deliver("yr-konstrueret-" + i + ".csv", registers.get(i).lines().toList());
        }
        return withKey();
    }

    /** The same in every home, so that pseudonyms can be compared. */
    private Installation withKey() {
        try {
            Path key = Files.createDirectories(home.resolve("keys")).resolve("pseudonym-1.key");
            Files.write(key, new byte[32]);
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A benchmark with a row less than it needs. Comes last, so the good delivery does not close its refusal. */
    Installation withBadFile() {
        List<String> lines = new ArrayList<>(lines(BENCHMARK));
        lines.removeIf(line -> line.startsWith("Ballerup;2018QMAT04;A-dagpenge"));
        deliver("y30r21-en-linje-mangler.csv", lines);
        return this;
    }

    /** A good delivery that is loaded already. */
    Installation withBenchmarkAgain() {
        deliver("igen.csv", lines(BENCHMARK));
        return this;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file into the inbox, an hour younger than the one before. */
    private void deliver(String name, List<String> lines) {
        try {
            Path inbox = Files.createDirectories(home.resolve("inbox"));
            Path file = inbox.resolve(name);
            Files.write(file, lines, StandardCharsets.UTF_8);
            int before = FilesBelow.list(inbox).size() - 1;
            Files.setLastModifiedTime(file, FileTime.from(FIRST_FILE.plusSeconds(3600L * before)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Running start(String... command) {
        return Jar.start(temporary(), arguments(NOTHING_TO_WAIT_FOR, command));
    }

    /** A night that holds the lock and waits for a file that was just written, long enough to do something meanwhile. */
    Running startWaitingNight(String... settings) {
        touchLast(home.resolve("inbox"));
        List<String> command = new ArrayList<>(List.of("nightly"));
        command.addAll(List.of(settings));
        Running night = Jar.start(temporary(), arguments("60s", command.toArray(String[]::new)));
        night.awaitLine("pull");
        return night;
    }

    private static void touchLast(Path inbox) {
        try {
            Path last = FilesBelow.list(inbox).stream()
                    .max(Comparator.comparing(Installation::modified))
                    .orElseThrow();
            Files.setLastModifiedTime(last, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Finished run(String... command) {
        return start(command).finish();
    }

    Finished nightly() {
        return run("nightly");
    }

    /** The figures of a period as the program prints them; asked inside this process, which is quicker. */
    String figures(String period) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Jobregnskab.commandLine()
                .execute(
                        new Terminal(new PrintWriter(out), new PrintWriter(err), false),
                        new GracefulStop(),
                        arguments(NOTHING_TO_WAIT_FOR, "figures", "--json", "--period", period)
                                .toArray(String[]::new));
        return "exit " + code + " " + err + out;
    }

    /** Where the program puts what is only temporary. */
    private Path temporary() {
        try {
            return Files.createDirectories(home.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments(String settle, String... command) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.toString()));
        arguments.addAll(List.of(command));
        arguments.add("--jobregnskab.clock=" + CLOCK);
        arguments.add("--jobregnskab.inbox.settle=" + settle);
        arguments.addAll(database.arguments());
        return arguments;
    }

    @Override
    public void close() {
        database.close();
    }
}
