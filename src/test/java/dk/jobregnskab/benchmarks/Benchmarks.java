package dk.jobregnskab.benchmarks;

import dk.jobregnskab.benchmarks.BenchmarkSettings.Part;
import dk.jobregnskab.samples.register.ConstructedRegister;
import dk.jobregnskab.samples.register.RegisterFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures baseline and program in turns and prints what came out. */
final class Benchmarks {

    private static final String SERVER = "JOBREGNSKAB_TEST_MYSQL_URL";
    private static final long SEED = 151;

    private final BenchmarkSettings settings;
    private final @Nullable String server;
    private final PrintStream out;

    private Benchmarks(BenchmarkSettings settings, @Nullable String server, PrintStream out) {
        this.settings = settings;
        this.server = server;
        this.out = out;
    }

    public static void main(String... arguments) throws IOException, SQLException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Benchmarks(BenchmarkSettings.from(System.getProperties()), System.getenv(SERVER), out).run();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        if (server == null) {
            out.println(SERVER + " names no server: only the embedded database is measured");
        }
        List<RegisterFile> large = server == null ? List.of() : register("mysql", settings.lines());
        List<RegisterFile> small = settings.measures(Part.H2) ? register("h2", settings.embeddedLines()) : List.of();
        ResultTable table = new ResultTable();
        for (int round = 1; round <= settings.rounds(); round++) {
            List<Measurement> measurements = new ArrayList<>();
            if (server != null) {
                measureOnMySql(server, large, measurements);
            }
            if (settings.measures(Part.H2)) {
                say(measurements, measureOnH2(small));
            }
            table.add(measurements);
        }
        out.println();
        out.print(table.text());
    }

    private List<RegisterFile> register(String name, long lines) throws IOException {
        int citizens = settings.citizensFor(lines);
        List<RegisterFile> files = ConstructedRegister.of(
                        SEED, citizens, BenchmarkSettings.FIRST_MONTH, settings.files())
                .writeTo(emptied(settings.folder().resolve("register-" + name)));
        out.printf(
                Locale.ROOT, "%s: %,d lines in %d files, %,d citizens%n", name, lines(files), files.size(), citizens);
        return files;
    }

    private void measureOnMySql(String address, List<RegisterFile> files, List<Measurement> measurements)
            throws IOException, SQLException, InterruptedException {
        if (settings.measures(Part.BASELINE)) {
            Baseline.measure(address, files).forEach(measurement -> say(measurements, measurement));
        }
        if (settings.measures(Part.LOAD) || settings.measures(Part.FIGURES)) {
            measureFirstLoad(address, files, measurements);
        }
        if (settings.measures(Part.NIGHTLY)) {
            measureOneFile(address, files, measurements);
        }
    }

    private void measureFirstLoad(String address, List<RegisterFile> files, List<Measurement> measurements)
            throws IOException, SQLException, InterruptedException {
        try (BenchmarkSchema schema = BenchmarkSchema.create(address)) {
            Program program = program(schema);
            Measurement load = program.measure(ResultTable.FIRST_LOAD, lines(files), load(files));
            if (say(measurements, LoadedLines.confirmed(load, schema.url(), lines(files)))
                    && settings.measures(Part.FIGURES)) {
                List<String> figures = List.of("run", "figures", "--period", settings.period(), "--only", "all");
                say(measurements, program.measure(ResultTable.FIGURES, 0, figures));
            }
        }
    }

    private void measureOneFile(String address, List<RegisterFile> files, List<Measurement> measurements)
            throws IOException, SQLException, InterruptedException {
        List<RegisterFile> before = files.subList(0, files.size() - 1);
        RegisterFile last = files.get(files.size() - 1);
        try (BenchmarkSchema schema = BenchmarkSchema.create(address)) {
            Program program = program(schema);
            Measurement load = program.measure(ResultTable.ALL_BUT_ONE, lines(before), load(before));
            if (say(measurements, LoadedLines.confirmed(load, schema.url(), lines(before)))) {
                Path inbox = Files.createDirectories(program.home().resolve("inbox"));
                Files.copy(
                        last.path(),
                        inbox.resolve(Objects.requireNonNull(last.path().getFileName())));
                BenchmarkSchema.awaitRest(address);
                Measurement night = program.measure(ResultTable.ONE_FILE, last.lines(), List.of("nightly"));
                say(measurements, LoadedLines.confirmed(night, schema.url(), lines(files)));
            }
        }
    }

    private Measurement measureOnH2(List<RegisterFile> files) throws IOException, SQLException, InterruptedException {
        Program program = new Program(settings.jar(), emptied(settings.folder().resolve("home")), List.of());
        Measurement load = program.measure(ResultTable.EMBEDDED, lines(files), load(files));
        return LoadedLines.confirmed(load, LoadedLines.embedded(program.home()), lines(files));
    }

    private Program program(BenchmarkSchema schema) throws IOException {
        List<String> options = new ArrayList<>(List.of("--spring.datasource.url=" + schema.url()));
        options.addAll(settings.options());
        return new Program(settings.jar(), emptied(settings.folder().resolve("home")), options);
    }

    private static List<String> load(List<RegisterFile> files) {
        List<String> command = new ArrayList<>(List.of("load"));
        files.forEach(file -> command.add(file.path().toAbsolutePath().toString()));
        return command;
    }

    private static long lines(List<RegisterFile> files) {
        return files.stream().mapToLong(RegisterFile::lines).sum();
    }

    /** @return whether what follows from it makes sense */
    private boolean say(List<Measurement> all, Measurement measurement) {
        all.add(measurement);
        out.printf(
                Locale.ROOT, "%-34s %8.2f s  %s%n", measurement.what(), measurement.seconds(), measurement.failure());
        return measurement.succeeded();
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path :
                        all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
