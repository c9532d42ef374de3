package dk.jobregnskab.fetch.statbank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** StatBank's interface. Data come as BULK: the other formats end at a million cells. */
final class Api {

    private final URI server;
    private final WebClient client;
    private final Budget budget;
    private final PullRules.Areas rule;

    Api(URI server, WebClient client, Budget budget, PullRules.Areas rule) {
        this.server = server;
        this.client = client;
        this.budget = budget;
        this.rule = rule;
    }

    String address() {
        return question("data", request("")).address();
    }

    private static ObjectNode request(String id) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("table", id.toUpperCase(Locale.ROOT))
                .put("lang", "da");
    }

    TableInfo info(String id) {
        try {
            Path file = Files.createTempFile("statbank", ".json");
            try {
                Answer answer = client.ask(question("tableinfo", request(id).put("format", "JSON")), file, budget);
                return new TableInfo(id, JsonMapper.shared().readTree(answer.text()));
            } catch (JacksonException cut) {
                throw PullException.unusable(
                        "StatBank described table " + id + " with JSON that is not whole. The next night asks again.");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many areas it covers */
    int data(String id, Selection selection, Path file) {
        ObjectNode request = request(id).put("format", "BULK").put("valuePresentation", "Value");
        ArrayNode variables = request.putArray("variables");
        selection.values().forEach((code, values) -> {
            ArrayNode wanted = variables.addObject().put("code", code).putArray("values");
            values.forEach(wanted::add);
        });
        Answer answer = client.ask(question("data", request), file, budget);
        return areas(id, answer.text());
    }

    private int areas(String id, String csv) {
        Set<String> areas = new HashSet<>();
        int column = -1;
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
            for (CsvRecord line : lines) {
                if (column < 0) {
                    column = column(line.getFields());
                } else if (line.getFieldCount() > column) {
                    areas.add(line.getField(column));
                }
                if (column < 0) {
                    break;
                }
            }
        } catch (CsvParseException | IOException noCsv) {
            throw none(id);
        }
        if (areas.isEmpty()) {
            throw none(id);
        }
        return areas.size();
    }

    private static PullException none(String id) {
        return PullException.unusable("StatBank answered for table " + id
                + " with what is no table of areas, perhaps a message of an error. The next night asks again.");
    }

    private int column(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (rule.dimension().stream().anyMatch(header.get(i)::equalsIgnoreCase)) {
                return i;
            }
        }
        return -1;
    }

    private Question question(String path, ObjectNode request) {
        String base = server.toString().replaceFirst("(/v1)?/*$", "");
        return new Question(URI.create(base + "/v1/" + path), request.toString(), null);
    }
}
