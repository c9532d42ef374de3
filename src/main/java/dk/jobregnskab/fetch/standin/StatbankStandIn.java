package dk.jobregnskab.fetch.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as StatBank does. The codes of its values are their texts. */
public final class StatbankStandIn implements HttpHandler {

    /** @param lines header first: variables, then INDHOLD */
    private record Table(String updated, List<List<String>> lines) {}

    private static final String TIME = "TID";

    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    public void publish(String id, String updated, String csv) {
        tables.put(
                id.toUpperCase(Locale.ROOT),
                new Table(
                        updated,
                        csv.replace("\uFEFF", "")
                                .lines()
                                .map(line -> Arrays.asList(line.split(";", -1)))
                                .toList()));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        JsonNode question = JsonMapper.shared().readTree(exchange.getRequestBody());
        Table table = tables.get(question.path("table").asString(""));
        if (table == null) {
            StandInServer.answer(exchange, 404, "application/json", "{\"message\":\"no such table\"}");
        } else if (exchange.getRequestURI().getPath().endsWith("/tableinfo")) {
            StandInServer.answer(exchange, 200, "application/json", info(table).toString());
        } else {
            StandInServer.answer(exchange, 200, "text/csv", data(table, question));
        }
    }

    private static ObjectNode info(Table table) {
        ObjectNode info = JsonMapper.shared().createObjectNode().put("updated", table.updated());
        ArrayNode variables = info.putArray("variables");
        List<String> header = table.lines().get(0);
        for (int i = 0; i < header.size() - 1; i++) {
            int column = i;
            ArrayNode values = variables
                    .addObject()
                    .put("id", header.get(i))
                    .put("time", header.get(i).equals(TIME))
                    .putArray("values");
            table.lines().stream()
                    .skip(1)
                    .map(line -> line.get(column))
                    .distinct()
                    .forEach(text -> values.addObject().put("id", text).put("text", text));
        }
        return info;
    }

    /** With a byte order mark, as the real one. */
    private static String data(Table table, JsonNode question) {
        List<String> header = table.lines().get(0);
        return "\uFEFF"
                + table.lines().stream()
                        .filter(line -> line == header || isAsked(line, header, question))
                        .map(line -> String.join(";", line))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static boolean isAsked(List<String> line, List<String> header, JsonNode question) {
        for (JsonNode variable : question.path("variables")) {
            int column = header.indexOf(variable.path("code").asString(""));
            boolean asked = false;
            for (JsonNode value : variable.path("values")) {
                asked |= value.asString("").equals("*") || value.asString("").equals(line.get(column));
            }
            if (!asked) {
                return false;
            }
        }
        return true;
    }
}
