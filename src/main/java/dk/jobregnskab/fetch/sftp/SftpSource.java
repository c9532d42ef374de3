package dk.jobregnskab.fetch.sftp;

import dk.jobregnskab.fetch.secret.SecretFile;
import dk.jobregnskab.intake.source.Fetched;
import dk.jobregnskab.intake.source.Pull;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.intake.source.RemoteSource;
import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.Expected;
import dk.jobregnskab.platform.SourceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of one folder that have not landed yet, oldest first. A connection that breaks is made anew, and goes on where it was. */
final class SftpSource implements RemoteSource {

    private static final int MOST_CONNECTIONS = 3;
    /** What is left comes with the next night. */
    private static final int MOST_FILES = 500;

    private final String name;
    private final SourceSettings.Sftp settings;
    private final SourceSettings all;

    SftpSource(String name, SourceSettings.Sftp settings, SourceSettings all) {
        this.name = name;
        this.settings = settings;
        this.all = all;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable String offBecause() {
        String missing = settings.host() == null
                ? "host"
                : settings.user() == null
                        ? "user"
                        : settings.keyFile() == null
                                ? "key-file"
                                : settings.knownHosts() == null
                                        ? "known-hosts"
                                        : settings.pattern() == null ? "pattern" : null;
        return missing == null ? null : setting(missing) + " is not set";
    }

    private String setting(String property) {
        return "jobregnskab.source.sftp." + name + "." + property;
    }

    @Override
    public boolean isRequired() {
        return settings.required();
    }

    @Override
    public @Nullable Expected expected() {
        return settings.expected();
    }

    private static <T> T set(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("pulled although it is off");
        }
        return value;
    }

    @Override
    public void pull(Pull pull) {
        Path key = set(settings.keyFile());
        Path knownHosts = set(settings.knownHosts());
        SecretFile.check(key, setting("key-file"));
        if (!Files.isReadable(knownHosts)) {
            throw PullException.misconfigured("There is no file " + knownHosts + " (" + setting("known-hosts")
                    + ") that this user may read. Make it with: ssh-keyscan -p " + settings.port() + " "
                    + settings.host()
                    + " , and compare the key with what the server's owner says.");
        }
        Set<RemoteFile> done = new HashSet<>();
        for (int connections = 1; ; connections++) {
            try (Connection connection = new Connection(
                    new Server(set(settings.host()), settings.port(), set(settings.user()), key, knownHosts),
                    all.timeout())) {
                pull(connection, pull, done);
                return;
            } catch (IOException broken) {
                if (DiskFull.isBehind(broken)) {
                    throw new UncheckedIOException(broken);
                }
                if (connections == MOST_CONNECTIONS || !pull.budget().takeRetry()) {
                    throw PullException.down(
                            settings.host() + " could not be reached, or broke off; what had come whole is kept."
                                    + " The next night continues.");
                }
                pull.budget().pause(all.retryDelay());
            }
        }
    }

    private void pull(Connection connection, Pull pull, Set<RemoteFile> done) throws IOException {
        RemoteFolder folder = new RemoteFolder(connection.sftp(), settings.folder(), pull.budget());
        List<RemoteFile> files = folder.files(set(settings.pattern()));
        if (folder.passedOver() > 0 && done.isEmpty()) {
            pull.waits(folder.passedOver()
                    + " that fit the pattern are no ordinary files, or have letters in their names that are not taken");
        }
        int fetched = 0;
        for (RemoteFile file : files) {
            if (done.contains(file)) {
                continue;
            }
            if (pull.known(file.name())
                    .filter(known -> known.mark().equals(file.mark()))
                    .isPresent()) {
                pull.unchanged();
            } else if (++fetched > MOST_FILES) {
                pull.waits("more than " + MOST_FILES + " files are new; the rest comes with the next pull");
                return;
            } else {
                fetch(file, folder, pull);
            }
            done.add(file);
        }
    }

    private void fetch(RemoteFile file, RemoteFolder folder, Pull pull) throws IOException {
        IOException[] broken = new IOException[1];
        try {
            pull.fetch(file.name(), part -> {
                try {
                    if (folder.download(file, part)) {
                        pull.land(new Fetched(
                                file.name(),
                                file.mark(),
                                0,
                                "sftp://" + settings.host() + ":" + settings.port() + "/"
                                        + folder.path(file).replaceFirst("^/+", ""),
                                file.name(),
                                null,
                                part,
                                settings.constructed()));
                    } else {
                        pull.waits(file.name() + " is still being written; it comes with the next pull");
                    }
                } catch (IOException e) {
                    broken[0] = e;
                }
            });
        } catch (PullException fault) {
            pull.failed(fault);
        }
        if (broken[0] != null) {
            throw broken[0];
        }
    }
}
