package dk.jobregnskab.fetch.statbank;

import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a table says of itself: when it was updated, and what its variables can be. */
final class TableInfo {

    private static final String EVERYTHING = "*";

    private record Known(String code, Period period) {}

    private final String id;
    private final JsonNode info;

    TableInfo(String id, JsonNode info) {
        this.id = id;
        this.info = info;
    }

    String updated() {
        String updated = info.path("updated").asString("");
        if (updated.isEmpty()) {
            throw PullException.unusable(
                    "StatBank does not say when table " + id + " was updated. The next night asks again.");
        }
        return updated;
    }

    Selection select(PullRules.Cube cube) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> periods = List.of();
        for (JsonNode variable : info.path("variables")) {
            String code = variable.path("id").asString("");
            if (variable.path("time").asBoolean(false)) {
                periods = newest(variable, cube.newest());
                values.put(code, periods);
            } else {
                values.put(code, wanted(variable, code, cube));
            }
        }
        if (periods.isEmpty()) {
            throw PullException.unusable("StatBank names no periods of table " + id + ". The next night asks again.");
        }
        return new Selection(values, periods);
    }

    private List<String> newest(JsonNode variable, int count) {
        List<Known> known = new ArrayList<>();
        for (JsonNode value : variable.path("values")) {
            String code = value.path("id").asString("");
            Optional<Period> period = Period.parse(code);
            period.ifPresent(found -> known.add(new Known(code, found)));
        }
        known.sort(Comparator.comparing(Known::period));
        return known.subList(Math.max(0, known.size() - count), known.size()).stream()
                .map(Known::code)
                .toList();
    }

    /** By code or text: the publisher has changed both before. */
    private List<String> wanted(JsonNode variable, String code, PullRules.Cube cube) {
        List<String> asked = cube.values().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of(EVERYTHING));
        if (asked.contains(EVERYTHING)) {
            return List.of(EVERYTHING);
        }
        List<String> found = new ArrayList<>();
        for (JsonNode value : variable.path("values")) {
            String valueCode = value.path("id").asString("");
            String text = value.path("text").asString("");
            if (asked.stream().anyMatch(one -> one.equalsIgnoreCase(valueCode) || one.equalsIgnoreCase(text))) {
                found.add(valueCode);
            }
        }
        if (found.isEmpty()) {
            throw PullException.missing("Table " + id + " of StatBank has none of the values "
                    + String.join(", ", asked) + " in " + code + ". Correct them in jobs/pull/job.yaml.");
        }
        return found;
    }
}
