package dk.jobregnskab.fetch.jobindsats;

import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.intake.source.PullException;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A table's data, as far as they must hold together to be taken. */
record TableAnswer(int areas) {

    static TableAnswer of(JsonNode answer, String address, PullRules.Areas rule) {
        JsonNode table = answer.isArray() && answer.size() == 1 ? answer.get(0) : answer;
        JsonNode columns = table.path("columns");
        JsonNode rows = table.path("rows");
        if (!columns.isArray() || !rows.isArray()) {
            throw PullException.unusable(address
                    + " answered with JSON that is no table (no columns and rows), perhaps a message of an error. The next night"
                    + " asks again.");
        }
        int area = area(columns, rule);
        Set<String> areas = new HashSet<>();
        for (JsonNode row : rows) {
            areas.add(row.path(area).asString(""));
        }
        if (area < 0 || areas.isEmpty()) {
            throw PullException.unusable(address + " answered with a table without "
                    + (area < 0 ? "a column called " + String.join(" or ", rule.dimension()) : "rows")
                    + ". The next night asks again.");
        }
        return new TableAnswer(areas.size());
    }

    private static int area(JsonNode columns, PullRules.Areas rule) {
        for (int i = 0; i < columns.size(); i++) {
            if (rule.dimension().stream().anyMatch(columns.get(i).asString("")::equalsIgnoreCase)) {
                return i;
            }
        }
        return -1;
    }
}
