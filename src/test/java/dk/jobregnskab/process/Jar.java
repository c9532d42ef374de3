package dk.jobregnskab.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program. Starts it as an operator would, without this machine's own settings. */
final class Jar {

    private Jar() {}

    static Running start(List<String> arguments) {
        return start(Path.of(""), arguments);
    }

    static Running start(Path workingDirectory, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // starts faster, computes the same
                "-jar",
                Path.of(System.getProperty("jar", "target/jobregnskab.jar"))
                        .toAbsolutePath()
                        .toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingDirectory.toAbsolutePath().toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("JOBREGNSKAB_"));
        return Running.start(builder);
    }

    static Finished run(String... arguments) {
        return start(List.of(arguments)).finish();
    }
}
