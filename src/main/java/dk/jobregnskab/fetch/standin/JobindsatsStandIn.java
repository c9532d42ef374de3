package dk.jobregnskab.fetch.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Answers as version 3 of Jobindsats does. */
public final class JobindsatsStandIn implements HttpHandler {

    private static final String ROOT = "/v3/";

    private final String token;
    private final Map<String, PublishedTable> tables = new ConcurrentHashMap<>();

    public JobindsatsStandIn(String token) {
        this.token = token;
    }

    public void publish(PublishedTable table) {
        tables.put(table.id(), table);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String authorised = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + token).equals(authorised)) {
            StandInServer.answer(exchange, 401, "application/json", "{\"message\":\"unauthorized\"}");
            return;
        }
        JsonNode answer = answer(exchange);
        if (answer == null) {
            StandInServer.answer(exchange, 404, "application/json", "{\"message\":\"not found\"}");
        } else {
            StandInServer.answer(exchange, 200, "application/json", answer.toString());
        }
    }

    private @Nullable JsonNode answer(HttpExchange exchange) {
        String[] path =
                exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
        if (path[0].equals("tables")) {
            ArrayNode catalogue = JsonMapper.shared().createArrayNode();
            ArrayNode listed =
                    catalogue.addObject().putArray("table_groups").addObject().putArray("tables");
            tables.values().forEach(table -> listed.add(table.entry()));
            return catalogue;
        }
        PublishedTable table = path.length < 2 ? null : tables.get(path[1]);
        if (table == null) {
            return null;
        }
        return path[0].equals("table") ? table.description() : data(table, exchange);
    }

    private static JsonNode data(PublishedTable table, HttpExchange exchange) {
        Map<String, String> asked = Arrays.stream(
                        exchange.getRequestURI().getQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        String periods = asked.getOrDefault("period." + table.periodType(), "");
        return table.data(Set.of(periods.split(",")), asked.containsKey("hierarchy._hele_landet"));
    }
}
