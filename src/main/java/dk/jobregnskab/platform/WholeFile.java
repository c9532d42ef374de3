package dk.jobregnskab.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of which a reader sees the old one or the new one, never half of one, whenever the power goes. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes beside the target, under a hidden name, before it takes its place. */
    public static void write(Path target, byte[] content) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.write(part, content);
            put(part, target);
        } catch (IOException e) {
            part.toFile().delete();
            throw e;
        }
    }

    /** Makes a file durable, then gives it its final name in one step. */
    public static void put(Path part, Path target) throws IOException {
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
