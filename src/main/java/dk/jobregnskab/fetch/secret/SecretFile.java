package dk.jobregnskab.fetch.secret;

import dk.jobregnskab.intake.source.PullException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A file that holds a secret. One that strangers may read is none. */
public final class SecretFile {

    private static final Set<PosixFilePermission> STRANGERS = Set.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);
    private static final int LONGEST = 65_536;

    private SecretFile() {}

    /**
     * @param setting that names the file
     * @throws PullException when it is not there, not ours to read, or open to strangers
     */
    public static void check(Path file, String setting) {
        try {
            if (!Files.isRegularFile(file)) {
                throw PullException.misconfigured("There is no file " + file + " (" + setting + ").");
            }
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(STRANGERS::contains)) {
                throw PullException.misconfigured("The file " + file + " (" + setting
                        + ") is open to every user of this machine, and is not used. Close it: chmod o-rwx " + file
                        + ".");
            }
            if (!Files.isReadable(file) || Files.size(file) > LONGEST) {
                throw PullException.misconfigured(
                        "The file " + file + " (" + setting + ") cannot be read by this user, or is too large.");
            }
        } catch (IOException e) {
            throw PullException.misconfigured("The file " + file + " (" + setting + ") cannot be read by this user.");
        }
    }

    /** The one line of it. */
    public static String read(Path file, String setting) {
        check(file, setting);
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (text.isEmpty() || !text.matches("[\\x21-\\x7e]+( [\\x21-\\x7e]+)?")) {
                throw PullException.misconfigured(
                        "The file " + file + " (" + setting + ") must hold the key, on one line, and nothing else.");
            }
            return text;
        } catch (IOException e) {
            throw PullException.misconfigured("The file " + file + " (" + setting + ") holds no text.");
        }
    }
}
