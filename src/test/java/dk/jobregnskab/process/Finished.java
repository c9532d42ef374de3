package dk.jobregnskab.process;

import java.time.Duration;
import java.util.List;

/** A run that has ended, with every line it said. */
record Finished(int exitCode, List<String> out, List<String> err, Duration took) {

    String everything() {
        return String.join("\n", out) + "\n" + String.join("\n", err);
    }

    /** What went wrong is said in sentences, not in Java. */
    boolean speaksPlainly() {
        return everything().lines().noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }
}
