package dk.jobregnskab.process;

import java.time.Duration;
import java.util.List;

/** A run that has ended, with every line it said. */
record Finished(int exitCode, List<String> out, List<String> err, Duration took) {

    String everything() {
        return String.join("\n", out) + "\n" + String.join("\n", err);
    }
}
