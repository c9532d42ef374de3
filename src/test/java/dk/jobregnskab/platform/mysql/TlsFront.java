package dk.jobregnskab.platform.mysql;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a real MySQL server and shows another certificate than the server's own. Nobody gets further than that. */
public final class TlsFront implements AutoCloseable {

    private static final int HEADER = 4;

    private final ServerSocket entrance;
    private final String server;
    private final int port;
    private final SSLContext certificate;

    public TlsFront(String server, int port, SSLContext certificate) {
        this.server = server;
        this.port = port;
        this.certificate = certificate;
        try {
            entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return entrance.getLocalPort();
    }

    private void serve() {
        while (!entrance.isClosed()) {
            try (Socket client = entrance.accept();
                    Socket upstream = new Socket(server, port)) {
                relayPacket(upstream, client.getOutputStream()); // the greeting
                relayPacket(client, OutputStream.nullOutputStream()); // the wish for TLS
                SSLSocket tls =
                        (SSLSocket) certificate.getSocketFactory().createSocket(client, null, client.getPort(), false);
                tls.setUseClientMode(false);
                tls.startHandshake();
                tls.getInputStream().read();
            } catch (IOException refused) {
                // which is what it is for
            }
        }
    }

    private static void relayPacket(Socket from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from.getInputStream());
        byte[] header = new byte[HEADER];
        in.readFully(header);
        byte[] body = new byte[(header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16];
        in.readFully(body);
        to.write(header);
        to.write(body);
        to.flush();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
