package dk.jobregnskab.platform;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The jar, or the folder of classes, that is running. */
public final class ProgramFile {

    private ProgramFile() {}

    /** Tells one build of the program from another on the same machine, whatever their version says. */
    public static String mark() {
        try {
            Path file = Path.of(ProgramFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException | URISyntaxException unknown) {
            return "unknown";
        }
    }
}
