package dk.jobregnskab.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The folders of one installation. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** Where files are dropped. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** Where refused inbox files are put, each beside a file that says why. */
    public Path refused() {
        return inbox().resolve("refused");
    }

    /** Every delivery, under its SHA-256. */
    public Path landing() {
        return root.resolve("landing");
    }

    /** What an operator has settled otherwise than the shipped definitions of the jobs. Made by the operator. */
    public Path jobs() {
        return root.resolve("jobs");
    }

    /** What an operator adds to the reference tables. Made by the operator. */
    public Path reference() {
        return root.resolve("reference");
    }

    public Path reports() {
        return root.resolve("reports");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path database() {
        return root.resolve("db");
    }

    /** Secrets that this installation made for itself. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Makes the folders that are missing. */
    public void create() {
        try {
            for (Path folder : new Path[] {inbox(), refused(), reports(), logs()}) {
                Files.createDirectories(folder);
            }
            for (Path folder : new Path[] {landing(), database()}) {
                createClosed(folder);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Makes a folder. What is about citizens is closed to strangers, whatever the umask. A folder that is there already keeps what its owner chose. */
    public static void createClosed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
            }
        }
    }

    /** Removes what a run that died left half written. Only for the holder of the run lock. */
    public void removeHalfWritten() {
        for (Path folder : new Path[] {landing(), refused(), reports()}) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
                for (Path part : parts) {
                    Files.delete(part);
                }
            } catch (IOException e) {
                throw unusable(e);
            }
        }
    }

    private OperatorException unusable(IOException e) {
        if (DiskFull.isBehind(e)) {
            return DiskFull.explain(e, root);
        }
        return new OperatorException(
                ExitCode.USAGE,
                "The home folder " + root + " cannot be used: " + FileProblem.of(e)
                        + ". Give this user write access to it, or choose another with --home.",
                e);
    }
}
