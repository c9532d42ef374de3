package dk.jobregnskab.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as its start script starts it: a process, its start and its end included, in a home of its own. */
record Program(Path jar, Path home, List<String> options) {

    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final int LAST_WORDS = 200;

    /** A measurement of one command; a program that fails is reported, and ends nothing. */
    Measurement measure(String what, long lines, List<String> command) throws IOException, InterruptedException {
        Path gcLog = Files.createDirectories(home.resolve("measured")).resolve("gc.log");
        Path said = home.resolve("measured").resolve("said.txt");
        Files.deleteIfExists(gcLog);
        Stopwatch stopwatch = Stopwatch.start();
        Process process = start(gcLog, said, command);
        Thread killer = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killer);
        long resident = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            resident = Math.max(resident, PeakMemory.residentOf(process.pid()));
            if (stopwatch.elapsed().compareTo(LONGEST) > 0) {
                process.destroyForcibly();
            }
        }
        Duration took = stopwatch.elapsed();
        Runtime.getRuntime().removeShutdownHook(killer);
        String failure = process.exitValue() == 0 ? "" : "exit " + process.exitValue() + ": " + lastWords(said);
        return new Measurement(what, took, lines, new PeakMemory(resident, PeakMemory.heapOf(gcLog)), failure);
    }

    private Process start(Path gcLog, Path said, List<String> command) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Xlog:gc:file=" + gcLog.toAbsolutePath(),
                "-jar",
                jar.toAbsolutePath().toString(),
                "--home",
                home.toAbsolutePath().toString()));
        words.addAll(options);
        words.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("JOBREGNSKAB_"));
        return builder.start();
    }

    private static String lastWords(Path said) throws IOException {
        String text = Files.readString(said, StandardCharsets.UTF_8).strip();
        return text.substring(Math.max(0, text.length() - LAST_WORDS)).replaceAll("\\s+", " ");
    }
}
