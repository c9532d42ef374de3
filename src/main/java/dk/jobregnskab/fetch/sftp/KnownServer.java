package dk.jobregnskab.fetch.sftp;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.Signature;
import org.jspecify.annotations.Nullable;

/** Believes only servers whose key is in the known-hosts file, and never writes to it. The library alone would believe every server. */
final class KnownServer extends KnownHostsServerKeyVerifier {

    private final Server server;
    private @Nullable String refusal;

    KnownServer(Server server) {
        super(RejectAllServerKeyVerifier.INSTANCE, server.knownHosts());
        this.server = server;
    }

    /** Why the server was not believed; null when it was, or did not get so far. */
    @Nullable
    String refusal() {
        return refusal;
    }

    /**
     * Sorts of key that the file has for this server first: a server shows only one of its keys, and another than the known one would look like
     * somebody in between.
     */
    List<NamedFactory<Signature>> knownFirst(List<NamedFactory<Signature>> signatures) {
        Set<String> known = new HashSet<>();
        try {
            for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(file())) {
                if (entry.isHostMatch(server.host(), server.port())) {
                    known.add(entry.getKeyEntry().getKeyType());
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return signatures; // told when the server shows its key
        }
        return signatures.stream()
                .sorted(Comparator.comparing(one -> !known.contains(KeyUtils.getCanonicalKeyType(one.getName()))))
                .toList();
    }

    @Override
    protected boolean acceptUnknownHostKey(ClientSession session, SocketAddress address, PublicKey key) {
        refusal = "the server is not in " + file()
                + ". Add its key after comparing it with what its owner says (ssh-keyscan -p " + server.port() + " "
                + server.host() + ")";
        return false;
    }

    @Override
    public boolean acceptModifiedServerKey(
            ClientSession session, SocketAddress address, KnownHostEntry entry, PublicKey expected, PublicKey actual) {
        refusal = "the server shows another key than the one in " + file()
                + ". Somebody may stand between, or it was renewed: ask its owner, and correct the file";
        return false;
    }

    @Override
    protected boolean acceptIncompleteHostKeys(
            ClientSession session, SocketAddress address, PublicKey key, Throwable reason) {
        refusal = file() + " cannot be read as a known-hosts file";
        return false;
    }

    private Path file() {
        return server.knownHosts();
    }
}
