package dk.jobregnskab.platform;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** A database server let us wait for longer than it may. The message is the sentence for the operator. */
public final class DatabaseSilence extends SocketTimeoutException {

    /**
     * @param server host and port
     * @param setting the limit's name below {@code jobregnskab.database.}
     */
    public DatabaseSilence(String server, Duration limit, String setting) {
        super("The database at " + server + " did not answer within " + Moments.words(limit) + " ("
                + DatabaseLimits.PREFIX + setting + "). Check the server and the network, then run again.");
    }
}
