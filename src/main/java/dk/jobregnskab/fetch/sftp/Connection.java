package dk.jobregnskab.fetch.sftp;

import dk.jobregnskab.intake.source.PullException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;

/** A connection to a server that has shown the key we know it by, and that knows ours. Nothing of the user's own ssh configuration counts. */
final class Connection implements Closeable {

    private final Server server;
    private final KnownServer known;
    private final Duration timeout;
    private final SshClient client = SshClient.setUpDefaultClient();
    private final SftpClient sftp;

    Connection(Server server, Duration timeout) throws IOException {
        this.server = server;
        this.timeout = timeout;
        this.known = new KnownServer(server);
        Iterable<KeyPair> keys = keys(server.key());
        client.setServerKeyVerifier(known);
        client.setSignatureFactories(known.knownFirst(client.getSignatureFactories()));
        client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
        client.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(keys));
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, timeout);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, timeout.plusSeconds(1));
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, timeout);
        client.start();
        try {
            this.sftp = SftpClientFactory.instance().createSftpClient(session());
        } catch (IOException | RuntimeException e) {
            client.stop();
            throw e;
        }
    }

    private static Iterable<KeyPair> keys(Path file) {
        @Nullable Iterable<KeyPair> keys;
        try (InputStream in = Files.newInputStream(file)) {
            keys = SecurityUtils.loadKeyPairIdentities(
                    null, NamedResource.ofName("key file"), in, FilePasswordProvider.EMPTY);
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            keys = null;
        }
        if (keys == null) {
            throw PullException.misconfigured(
                    "The file " + file
                            + " holds no private key that can be used: it must be one as ssh-keygen makes it, without a passphrase.");
        }
        return keys;
    }

    private ClientSession session() throws IOException {
        try {
            ClientSession session = client.connect(server.user(), server.host(), server.port())
                    .verify(timeout)
                    .getSession();
            session.auth().verify(timeout);
            return session;
        } catch (SshException failed) {
            String refusal = known.refusal();
            if (refusal != null) {
                throw PullException.misconfigured(server.host() + " is not believed: " + refusal + ".");
            }
            if (failed.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
                throw PullException.misconfigured(
                        server.host() + " does not accept the key in " + server.key() + " for user " + server.user()
                                + ". Have its public part entered there, or correct user and key.");
            }
            throw failed;
        }
    }

    SftpClient sftp() {
        return sftp;
    }

    @Override
    public void close() {
        client.stop();
    }
}
