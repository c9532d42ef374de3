package dk.jobregnskab.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person watches standard error. Java knows only whether a console exists; Linux knows where the stream goes. */
public final class TerminalDetection {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private TerminalDetection() {}

    public static boolean standardErrorIsWatched() {
        if (System.console() == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return !Files.exists(STANDARD_ERROR)
                    || Files.readSymbolicLink(STANDARD_ERROR).startsWith("/dev");
        } catch (IOException e) {
            return false;
        }
    }
}
