package dk.jobregnskab.fetch.jobindsats;

import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.fetch.http.Answer;
import dk.jobregnskab.fetch.http.Question;
import dk.jobregnskab.fetch.http.WebClient;
import dk.jobregnskab.intake.source.Budget;
import dk.jobregnskab.intake.source.PullException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Version 3 of Jobindsats' interface. */
final class Api {

    /** The catalogue and a table's description have been seen with both. */
    private static final List<String> UPDATED = List.of("update_latest", "latest_update");

    private final URI server;
    private final String token;
    private final WebClient client;
    private final Budget budget;

    Api(URI server, String token, WebClient client, Budget budget) {
        this.server = server;
        this.token = token;
        this.client = client;
        this.budget = budget;
    }

    String address(String id) {
        return question("data/" + id, "").address();
    }

    /** When each table was last updated. */
    Map<String, String> updated() {
        Question question = question("tables", "format=json");
        Map<String, String> updated = new HashMap<>();
        collect(small(question), updated);
        if (updated.isEmpty()) {
            throw PullException.down(
                    question.address() + " answered with JSON that names no table. The next night asks again.");
        }
        return updated;
    }

    private static void collect(JsonNode node, Map<String, String> updated) {
        String id = node.path("table_id").asString("");
        String stamp = UPDATED.stream()
                .map(name -> node.path(name).asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (!id.isEmpty()) {
            updated.put(id.toLowerCase(Locale.ROOT), stamp);
        }
        node.forEach(below -> collect(below, updated));
    }

    TableDescription describe(String id, PullRules.Areas areas) {
        return new TableDescription(id, small(question("table/" + id, "format=json")), areas);
    }

    TableAnswer data(String id, String query, Path file, PullRules.Areas areas) {
        Answer answer = client.ask(question("data/" + id, query + "&format=json"), file, budget);
        return TableAnswer.of(json(answer), answer.address(), areas);
    }

    private JsonNode small(Question question) {
        try {
            Path file = Files.createTempFile("jobindsats", ".json");
            try {
                return json(client.ask(question, file, budget));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Answer answer) {
        try {
            return JsonMapper.shared().readTree(answer.text());
        } catch (JacksonException cut) {
            throw PullException.unusable(
                    answer.address() + " answered with JSON that is not whole. The next night asks again.");
        }
    }

    private Question question(String path, String query) {
        String base = server.toString().replaceFirst("(/v3)?/*$", "");
        return new Question(URI.create(base + "/v3/" + path + (query.isEmpty() ? "" : "?" + query)), null, token);
    }
}
