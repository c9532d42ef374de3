package dk.jobregnskab.platform.mysql;

import dk.jobregnskab.platform.DatabaseSilence;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A socket to a database server where neither reading nor writing takes for ever, and where one silence is the end of all. */
final class WatchedSocket extends Socket {

    static final String LOGIN = "login-timeout";

    private static final long NOT_WRITING = 0;

    private final String server;
    private final Duration login;
    private final Duration limit;
    private final String setting;
    private volatile boolean loggedIn;
    private volatile int patience;
    private volatile long writingSince = NOT_WRITING;

    /**
     * @param login limit of the whole login
     * @param limit for a statement, by the setting of this name
     */
    WatchedSocket(String server, Duration login, Duration limit, String setting) {
        this.server = server;
        this.login = login;
        this.limit = limit;
        this.setting = setting;
        this.patience = (int) limit.toMillis();
    }

    void loggedIn() {
        loggedIn = true;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        try {
            super.connect(endpoint, timeout);
        } catch (SocketTimeoutException e) {
            throw Silences.note(server, new DatabaseSilence(server, Duration.ofMillis(timeout), "connect-timeout"));
        }
        WriteWatch.over(this);
    }

    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        super.setSoTimeout(timeout);
        patience = timeout;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                Silences.requireNone(server);
                try {
                    return in.read(into, offset, length);
                } catch (SocketTimeoutException e) {
                    throw silent();
                } catch (IOException e) {
                    Silences.requireNone(server);
                    throw e;
                }
            }
        };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                Silences.requireNone(server);
                writingSince = System.nanoTime();
                try {
                    out.write(from, offset, length);
                } catch (IOException e) {
                    Silences.requireNone(server);
                    throw e;
                } finally {
                    writingSince = NOT_WRITING;
                }
            }
        };
    }

    /** Called by another thread: the one that writes cannot help itself. */
    void breakOffWhenStuck() {
        long since = writingSince;
        if (since != NOT_WRITING && patience > 0 && System.nanoTime() - since > patience * 1_000_000L) {
            silent();
            try {
                close();
            } catch (IOException e) {
                // it is as good as closed
            }
        }
    }

    private DatabaseSilence silent() {
        Duration waited = Duration.ofMillis(patience);
        if (!loggedIn) {
            return Silences.note(server, new DatabaseSilence(server, login, LOGIN));
        }
        String by = waited.compareTo(limit) < 0 ? LOGIN : setting;
        return Silences.note(server, new DatabaseSilence(server, waited, by));
    }
}
