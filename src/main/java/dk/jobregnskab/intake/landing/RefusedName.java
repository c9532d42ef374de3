package dk.jobregnskab.intake.landing;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.reference.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What a refused file is called in its folder, and the text beside it that says why: as it was delivered, wherever that is possible. */
final class RefusedName {

    /** How the name of a file ends that says why the one beside it was refused. */
    static final String REASON = ".reason.txt";

    /** What the file systems in use can hold. */
    private static final int LONGEST = 255;

    private final Path folder;
    private final String id;
    private final Path file;

    RefusedName(Path folder, Path delivered, Delivery delivery) throws IOException {
        this.folder = folder;
        this.id = delivery.sha256().substring(0, 8);
        Path asDelivered = folder.resolve(delivered.getFileName());
        this.file = isFree(asDelivered, delivery.sha256()) ? asDelivered : named(asDelivered, "." + id);
    }

    private static boolean isFree(Path file, String sha256) throws IOException {
        return !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Sha256.of(file).equals(sha256);
    }

    Path file() {
        return file;
    }

    Path reason() {
        return named(file, REASON);
    }

    /** The name with an ending: cut where both together are too long, and the id instead where the name is no text in the machine's charset. */
    private Path named(Path before, String ending) {
        String name = before.getFileName().toString();
        while ((name + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        try {
            return folder.resolve(name + ending);
        } catch (InvalidPathException noText) {
            return folder.resolve(id + ending);
        }
    }
}
