package dk.jobregnskab.fetch.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.jobregnskab.fetch.standin.StandInServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that does wrong what it is told to, a question at a time, then answers as it should. Counts what it was asked. */
public final class FaultyServer implements AutoCloseable, HttpHandler {

    private final HttpHandler good;
    private final StandInServer server;
    private final ConcurrentLinkedQueue<HttpHandler> faults = new ConcurrentLinkedQueue<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile String from = "";

    public FaultyServer(HttpHandler good) {
        this.good = good;
        this.server = StandInServer.start(this);
    }

    public String url() {
        return server.url();
    }

    /** @param path only questions for what lies there are answered wrongly */
    public void willDo(String path, List<HttpHandler> wrong) {
        from = path;
        faults.clear();
        faults.addAll(wrong);
        asked.clear();
    }

    public void willDoRight() {
        willDo("", List.of());
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        HttpHandler fault = path.startsWith(from) ? faults.poll() : null;
        (fault == null ? good : fault).handle(exchange);
    }

    @Override
    public void close() {
        server.close();
    }
}
