package dk.jobregnskab.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** The packaged program. Starts it as an operator would, with its start script, without this machine's own settings. */
final class Jar {

    static final Path SCRIPT = Path.of("src/main/sh/jobregnskab").toAbsolutePath();
    static final Path PACKAGED = Path.of("target/jobregnskab.jar").toAbsolutePath();

    private static final Path WORKING_DIRECTORY = Path.of("");
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final Path CACHE = Path.of("target/start-cache").toAbsolutePath();

    private Jar() {}

    static {
        noteClasses();
    }

    /** Before anything is timed or killed, and by one of the processes that test at the same time. */
    private static void noteClasses() {
        try {
            Files.createDirectories(CACHE);
            try (FileChannel channel = FileChannel.open(
                            CACHE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                run("--help");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Running start(List<String> arguments) {
        return start(WORKING_DIRECTORY, TEMPORARY, arguments);
    }

    /** With a folder of its own for temporary files. */
    static Running start(Path temporary, List<String> arguments) {
        return start(WORKING_DIRECTORY, temporary, arguments);
    }

    static Running start(Path workingDirectory, Path temporary, List<String> arguments) {
        return start(workingDirectory, temporary, Map.of(), arguments);
    }

    /** With a variable or two of its own. */
    static Running start(Path workingDirectory, Path temporary, Map<String, String> variables, List<String> arguments) {
        ProcessBuilder builder = script(SCRIPT, temporary, arguments)
                .directory(workingDirectory.toAbsolutePath().toFile());
        builder.environment().putAll(variables);
        return Running.start(builder);
    }

    static ProcessBuilder script(Path script, Path temporary, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(script.toString());
        builder.command().addAll(arguments);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("JOBREGNSKAB_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // The light compiler starts faster and computes the same.
        environment.put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + temporary.toAbsolutePath());
        environment.put("JOBREGNSKAB_CACHE", CACHE.toString());
        return builder;
    }

    static Finished run(String... arguments) {
        return start(List.of(arguments)).finish();
    }
}
