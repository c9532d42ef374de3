package dk.jobregnskab.fetch.standin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * An SFTP server that only this machine can reach, at a free port: it shows one folder to whoever has the one key. Like real ones it has host
 * keys of two sorts, of which only one is known.
 */
public final class SftpStandIn implements AutoCloseable {

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair hostKey;

    /** @param listeners told what is read, for instance to hinder it */
    public SftpStandIn(Path folder, KeyPair hostKey, KeyPair clientKey, SftpEventListener... listeners) {
        this.hostKey = hostKey;
        SftpSubsystemFactory sftp = new SftpSubsystemFactory();
        List.of(listeners).forEach(sftp::addSftpEventListener);
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey, key(KeyPairProvider.ECDSA_SHA2_NISTP256)));
        server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(clientKey.getPublic(), key));
        server.setSubsystemFactories(List.of(sftp));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder.toAbsolutePath()));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static KeyPair newKey() {
        return key(KeyPairProvider.SSH_ED25519);
    }

    private static KeyPair key(String type) {
        try {
            return KeyUtils.generateKeyPair(type, 256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    /** As ssh-keygen writes it, for its owner alone. */
    public static void writeKey(KeyPair key, Path file) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "stand-in", null, out);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key could not be written to " + file, e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** As it stands in a known-hosts file. */
    public byte[] knownHosts() {
        return ("[localhost]:" + port() + " " + PublicKeyEntry.toString(hostKey.getPublic()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
