package dk.jobregnskab.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A network between the program and its database that can fail without telling either of them. */
final class TcpProxy implements AutoCloseable {

    /** What becomes of the bytes once it has failed. */
    enum Failure {
        /** Nobody takes them: what is written piles up until nothing more fits. */
        STALLED,
        /** They are taken and lost. */
        HALF_OPEN
    }

    /** The words of one who has said nothing yet: not even the server's greeting gets through. */
    static final String FIRST_CONTACT = "(connect)";
    /** Whatever the program says first. */
    static final String FIRST_BYTES = "";

    private final ServerSocket entrance;
    private final String server;
    private final int port;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile @Nullable String fatal;
    private volatile @Nullable Failure prepared;
    private volatile @Nullable Failure failure;
    private volatile long failedAt;

    TcpProxy(String server, int port) {
        this.server = server;
        this.port = port;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** From now on all is well again, until the program says these words; then this happens to all connections. */
    void failAt(String words, Failure how) {
        failure = null;
        prepared = how;
        fatal = words;
    }

    void work() {
        fatal = null;
        failure = null;
    }

    boolean hasFailed() {
        return failure != null;
    }

    void awaitFailure() {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!hasFailed()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the program never said the words");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** For how long it has failed. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - failedAt);
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = entrance.accept();
            Socket upstream = new Socket(server, port);
            sockets.addAll(List.of(client, upstream));
            listen(FIRST_CONTACT);
            inBackground(() -> pump(client, upstream, true));
            inBackground(() -> pump(upstream, client, false));
        }
    }

    private void pump(Socket from, Socket to, boolean upward) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (upward) {
                listen(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
            if (failure == Failure.STALLED) {
                return;
            }
            if (failure == null) {
                out.write(buffer, 0, read);
            }
        }
        if (failure == null) {
            to.close();
        }
    }

    private void listen(String said) {
        String words = fatal;
        Failure how = prepared;
        if (failure == null && words != null && how != null && said.contains(words)) {
            failedAt = System.nanoTime();
            failure = how;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // one of the two is gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Both sides learn that their connections are gone. */
    void cut() {
        sockets.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        sockets.clear();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
