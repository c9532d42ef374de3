package dk.jobregnskab.register.citizen;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Settings;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the key that this database's pseudonyms are made with, and makes one for a home that has none yet. */
@Component
public class PseudonymKeys {

    static final int VERSION = 1;

    private static final Logger log = LoggerFactory.getLogger(PseudonymKeys.class);
    private static final int BYTES = 32;

    private final Home home;
    private final Settings.Pseudonym settings;
    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable PseudonymKey key;

    PseudonymKeys(Home home, Settings settings, JdbcClient jdbc, Clock clock) {
        this.home = home;
        this.settings = settings.pseudonym();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws OperatorException when there is no usable key, or it is not the one this database was made with */
    public PseudonymKey current() {
        if (key == null) {
            Optional<String> expected = jdbc.sql("select check_value from pseudonym_key where version = ?")
                    .param(VERSION)
                    .query(String.class)
                    .optional();
            PseudonymKey found = PseudonymKey.read(file(expected.isPresent()));
            if (expected.isEmpty()) {
                jdbc.sql("insert into pseudonym_key (version, check_value, created_at) values (?, ?, ?)")
                        .params(VERSION, found.checkValue(), Moments.toColumn(clock.instant()))
                        .update();
            } else if (!expected.get().equals(found.checkValue())) {
                throw new OperatorException(
                        ExitCode.USAGE,
                        "The pseudonym key is not the one this database was made with, so no citizen would be recognised."
                                + " Restore the right key file; jobs/register/README.md tells how a key is changed.");
            }
            key = found;
        }
        return key;
    }

    private Path file(boolean madeBefore) {
        Path configured = settings.keyFile();
        if (configured != null) {
            return configured;
        }
        if (settings.requireConfiguredKey()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "No pseudonym key is configured, and jobregnskab.pseudonym.require-configured-key forbids making one."
                            + " Set jobregnskab.pseudonym.key-file to a file of at least 32 random bytes.");
        }
        Path ours = home.keys().resolve("pseudonym-" + VERSION + ".key");
        if (!madeBefore && !Files.exists(ours)) {
            make(ours);
        }
        return ours;
    }

    private void make(Path file) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(home.keys(), ownerOnly("rwx------"));
            Files.createFile(file, ownerOnly("rw-------"));
            Files.write(file, secret, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The pseudonym key " + file + " cannot be made: " + e.getMessage()
                            + ". Give this user write access, or set jobregnskab.pseudonym.key-file.",
                    e);
        }
        log.warn("made the pseudonym key {}: back it up, apart from the database", file);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
