package dk.jobregnskab.platform.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobregnskab.platform.DatabaseSilence;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a server that accepts connections and then neither reads nor writes. */
@Timeout(20)
@SuppressWarnings("NullAway.Init") // set by JUnit
class WatchedSocketTest {

    private static final Duration STATEMENT = Duration.ofSeconds(1);
    private static final byte[] MORE_THAN_THE_SYSTEM_TAKES = new byte[64 << 20];

    private ServerSocket silent;
    private WatchedSocket socket;

    @BeforeEach
    void connect() throws IOException {
        silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        socket = open();
        socket.loggedIn();
    }

    private WatchedSocket open() throws IOException {
        WatchedSocket opened = new WatchedSocket(server(), Duration.ofSeconds(3), STATEMENT, "socket-timeout");
        opened.connect(silent.getLocalSocketAddress(), 1000);
        opened.setSoTimeout((int) STATEMENT.toMillis());
        return opened;
    }

    private String server() {
        return "silent:" + silent.getLocalPort();
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        silent.close();
    }

    @Test
    void readingEndsAfterItsLimit() {
        assertThatThrownBy(() -> socket.getInputStream().read())
                .isInstanceOf(DatabaseSilence.class)
                .hasMessageContaining("did not answer within 1 s (jobregnskab.database.socket-timeout)");
    }

    /** The driver has no limit for this, and neither has the system. */
    @Test
    void writingEndsAfterItsLimitToo() {
        assertThatThrownBy(() -> socket.getOutputStream().write(MORE_THAN_THE_SYSTEM_TAKES))
                .isInstanceOf(DatabaseSilence.class)
                .hasMessageContaining("did not answer within 1 s (jobregnskab.database.socket-timeout)");
    }

    @Test
    void whatComesAfterASilenceFailsAtOnce() throws IOException {
        try (WatchedSocket other = open()) {
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(DatabaseSilence.class);
            long start = System.nanoTime();

            assertThatThrownBy(() -> other.getInputStream().read()).isInstanceOf(DatabaseSilence.class);
            assertThatThrownBy(() -> other.getOutputStream().write(1)).isInstanceOf(DatabaseSilence.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
        }
    }

    @Test
    void beforeTheLoginItIsTheLoginsLimitThatIsNamed() throws IOException {
        try (WatchedSocket fresh = open()) {
            assertThatThrownBy(() -> fresh.getInputStream().read())
                    .hasMessageContaining("did not answer within 3 s (jobregnskab.database.login-timeout)");
        }
    }
}
