package dk.jobregnskab.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program. Starts it as an operator would, without this machine's own settings. */
final class Jar {

    private Jar() {}

    private static final Path WORKING_DIRECTORY = Path.of("");

    static Running start(List<String> arguments) {
        return start(WORKING_DIRECTORY, Path.of(System.getProperty("java.io.tmpdir")), arguments);
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
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // starts faster, computes the same
                "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                "-jar",
                Path.of(System.getProperty("jar", "target/jobregnskab.jar"))
                        .toAbsolutePath()
                        .toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingDirectory.toAbsolutePath().toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("JOBREGNSKAB_"));
        builder.environment().putAll(variables);
        return Running.start(builder);
    }

    static Finished run(String... arguments) {
        return start(List.of(arguments)).finish();
    }
}
