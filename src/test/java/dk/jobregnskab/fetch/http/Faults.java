package dk.jobregnskab.fetch.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.jobregnskab.fetch.standin.StandInServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What servers do wrong. */
public final class Faults {

    private static final byte[] SOME =
            "{\"columns\":[\"Område\",\"Periode\"],\"rows\":[[".getBytes(StandardCharsets.UTF_8);

    private Faults() {}

    public static HttpHandler status(int status) {
        return exchange -> StandInServer.answer(exchange, status, "text/plain", "no");
    }

    public static HttpHandler status(int status, String header, String value) {
        return exchange -> {
            exchange.getResponseHeaders().set(header, value);
            StandInServer.answer(exchange, status, "text/plain", "no");
        };
    }

    public static HttpHandler says(String type, String text) {
        return exchange -> StandInServer.answer(exchange, 200, type, text);
    }

    /** Announces more than it sends, and closes the connection. */
    public static HttpHandler shorterThanAnnounced() {
        return exchange -> {
            exchange.sendResponseHeaders(200, SOME.length + 1000L);
            exchange.getResponseBody().write(SOME);
            exchange.close();
        };
    }

    /** Sends no length, and breaks off within a part of known length. */
    public static HttpHandler breaksOff() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(SOME);
            exchange.getResponseBody().flush();
            throw new IOException("as if the network had gone");
        };
    }

    public static HttpHandler dribbles() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 100; i++) {
                body.write(' ');
                body.flush();
                pause();
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static HttpHandler gigabyte(boolean announced) {
        return exchange -> send(exchange, announced ? 1024L * 1024 * 1024 : 0);
    }

    private static void send(HttpExchange exchange, long announced) throws IOException {
        exchange.sendResponseHeaders(200, announced);
        byte[] block = new byte[64 * 1024];
        for (int i = 0; i < 16 * 1024; i++) {
            exchange.getResponseBody().write(block);
        }
    }
}
