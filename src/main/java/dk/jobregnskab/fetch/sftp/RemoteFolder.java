package dk.jobregnskab.fetch.sftp;

import dk.jobregnskab.intake.source.Budget;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder on a server. Its names are data: they are compared with a pattern and a set of letters before anything is done with them. */
final class RemoteFolder {

    private static final int MOST_ENTRIES = 50_000;
    private static final long LARGEST = 4L * 1024 * 1024 * 1024;
    private static final int BLOCK = 128 * 1024;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå._ ()+-]{0,119}");

    private final SftpClient sftp;
    private final String folder;
    private final Budget budget;
    private int passedOver;

    RemoteFolder(SftpClient sftp, String folder, Budget budget) {
        this.sftp = sftp;
        this.folder = folder;
        this.budget = budget;
    }

    /** Ordinary files whose names fit, oldest first. */
    List<RemoteFile> files(String pattern) throws IOException {
        Pattern wanted = pattern(pattern);
        List<RemoteFile> files = new ArrayList<>();
        int entries = 0;
        try {
            for (SftpClient.DirEntry entry : sftp.readDir(folder)) {
                if (++entries > MOST_ENTRIES) {
                    throw PullException.misconfigured("The folder " + folder + " holds more than " + MOST_ENTRIES
                            + " files. Have old ones moved away.");
                }
                String name = entry.getFilename();
                if (!wanted.matcher(name).matches()) {
                    continue;
                }
                if (NAME.matcher(name).matches() && entry.getAttributes().isRegularFile()) {
                    files.add(of(name, entry.getAttributes()));
                } else {
                    passedOver++;
                }
            }
        } catch (UncheckedIOException whileListing) {
            if (whileListing.getCause() instanceof SftpException refused) {
                throw told(refused);
            }
            throw whileListing.getCause();
        } catch (SftpException refused) {
            throw told(refused);
        }
        files.sort(RemoteFile.OLDEST_FIRST);
        return files;
    }

    private PullException told(SftpException refused) throws SftpException {
        return told(refused, "the folder " + folder);
    }

    /** Those that fit, but are links or folders, or have letters in their names that are not taken. */
    int passedOver() {
        return passedOver;
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(Arrays.stream(glob.split("(?<=[*?])|(?=[*?])"))
                .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
                .collect(Collectors.joining()));
    }

    private static RemoteFile of(String name, SftpClient.Attributes attributes) {
        return new RemoteFile(
                name, attributes.getSize(), attributes.getModifyTime().toMillis() / 1000);
    }

    String path(RemoteFile file) {
        return folder.replaceFirst("/+$", "") + "/" + file.name();
    }

    /** @return false when it is not finished: its size or time changes, or it holds nothing yet */
    boolean download(RemoteFile file, Path part) throws IOException {
        if (file.size() > LARGEST) {
            throw PullException.refused(CprNumbers.masked(file.name()) + " is larger than 4 GB, and was not fetched.");
        }
        try {
            return file.size() > 0
                    && file.equals(now(file))
                    && copy(file, part) == file.size()
                    && file.equals(now(file));
        } catch (SftpException refused) {
            throw told(refused, VisibleText.of(CprNumbers.masked(file.name())));
        }
    }

    private RemoteFile now(RemoteFile file) throws IOException {
        return of(file.name(), sftp.stat(path(file)));
    }

    private long copy(RemoteFile file, Path part) throws IOException {
        long copied = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = sftp.read(path(file));
                OutputStream out = Files.newOutputStream(part)) {
            for (int read = in.read(block); read >= 0 && copied <= file.size(); read = in.read(block)) {
                out.write(block, 0, read);
                copied += read;
                budget.requireNotStopped();
                if (budget.left().isZero()) {
                    throw PullException.down(
                            "The time for fetching is used up (jobregnskab.source.budget). The next night continues.");
                }
            }
        }
        return copied;
    }

    private static PullException told(SftpException refused, String what) throws SftpException {
        return switch (refused.getStatus()) {
            case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH ->
                PullException.missing("The server has no such thing: " + what + ".");
            case SftpConstants.SSH_FX_PERMISSION_DENIED ->
                PullException.missing("The server does not let this user read " + what + ".");
            default -> throw refused;
        };
    }
}
