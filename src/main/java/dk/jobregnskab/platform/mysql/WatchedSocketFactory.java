package dk.jobregnskab.platform.mysql;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/**
 * Makes the driver's sockets. The driver's own limit holds for what it reads; what it writes into a connection that takes nothing more, and
 * what it still does after one silence, would have none. Made by the driver, by its name.
 */
public class WatchedSocketFactory extends StandardSocketFactory {

    private String server = "";
    private Duration login = Duration.ZERO;

    @Override
    public <T extends Closeable> T connect(String host, int port, PropertySet options, int loginTimeout)
            throws IOException {
        server = host + ":" + port;
        login = Duration.ofMillis(loginTimeout);
        Silences.requireNone(server);
        return super.connect(host, port, options, loginTimeout);
    }

    @Override
    protected Socket createSocket(PropertySet options) {
        int statement = options.getIntegerProperty(PropertyKey.socketTimeout).getValue();
        return new WatchedSocket(server, login, Duration.ofMillis(statement), setting());
    }

    @Override
    public void afterHandshake() throws IOException {
        super.afterHandshake();
        if (rawSocket instanceof WatchedSocket watched) {
            watched.loggedIn();
        }
    }

    /** The setting below {@code jobregnskab.database.} that limits a statement. */
    String setting() {
        return "socket-timeout";
    }

    /** For connections whose every question has a quick answer. */
    public static final class ForShortQuestions extends WatchedSocketFactory {

        @Override
        String setting() {
            return WatchedSocket.LOGIN;
        }
    }
}
