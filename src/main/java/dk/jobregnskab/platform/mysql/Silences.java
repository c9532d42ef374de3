package dk.jobregnskab.platform.mysql;

import dk.jobregnskab.platform.DatabaseSilence;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Servers that have kept this process waiting for longer than they may. They are asked nothing more, so that one limit is waited for and not
 * one for every connection and every attempt to clear up.
 */
public final class Silences {

    private static final Map<String, DatabaseSilence> KNOWN = new ConcurrentHashMap<>();

    private Silences() {}

    /** @return the first one of this server */
    static DatabaseSilence note(String server, DatabaseSilence silence) {
        DatabaseSilence first = KNOWN.putIfAbsent(server, silence);
        return first == null ? silence : first;
    }

    /** @param server host and port */
    public static Optional<DatabaseSilence> of(String server) {
        return Optional.ofNullable(KNOWN.get(server));
    }

    static void requireNone(String server) throws DatabaseSilence {
        DatabaseSilence known = KNOWN.get(server);
        if (known != null) {
            throw known;
        }
    }
}
