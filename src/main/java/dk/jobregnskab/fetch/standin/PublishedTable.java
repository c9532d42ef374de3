package dk.jobregnskab.fetch.standin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table as Jobindsats publishes it: first the area, then the period, then what splits it, then the measures.
 *
 * @param updated when it was updated the last time
 * @param periodType M, Q, QMAT or Y
 * @param splits how many columns split it
 */
public record PublishedTable(
        String id, String updated, String periodType, int splits, List<String> header, List<List<String>> rows) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COUNTRY = "Hele landet";

    /** From a file as version 2 gave it. */
    public static PublishedTable of(String id, String updated, String periodType, int splits, String csv) {
        List<List<String>> lines = csv.replace("\uFEFF", "")
                .lines()
                .map(line -> Arrays.asList(line.split(";", -1)))
                .toList();
        return new PublishedTable(
                id,
                updated,
                periodType,
                splits,
                lines.get(0).stream()
                        .map(label -> label.equals("Area") ? "Område" : label)
                        .toList(),
                lines.subList(1, lines.size()));
    }

    public PublishedTable updatedAt(String moment) {
        return new PublishedTable(id, moment, periodType, splits, header, rows);
    }

    public PublishedTable keep(Predicate<List<String>> wanted) {
        return new PublishedTable(
                id,
                updated,
                periodType,
                splits,
                header,
                rows.stream().filter(wanted).toList());
    }

    ObjectNode entry() {
        return JSON.createObjectNode().put("table_id", id).put("table_name", id).put("update_latest", updated);
    }

    ObjectNode description() {
        ObjectNode description = JSON.createObjectNode().put("table_id", id);
        ObjectNode periods = description.putArray("periods").addObject().put("periodtype_id", periodType);
        ArrayNode values = periods.putArray("values");
        rows.stream().map(row -> row.get(1)).distinct().forEach(period -> values.addObject()
                .put("period_id", period)
                .put("period_name", period));
        ArrayNode dimensions = description.putArray("dimensions");
        ArrayNode areas = dimension(dimensions, "_omrade", "Område");
        hierarchy(areas, "_nykom", "Kommuner");
        hierarchy(areas, "_hele_landet", COUNTRY);
        for (int i = 0; i < splits; i++) {
            hierarchy(
                    dimension(dimensions, "_split" + i, header.get(2 + i)), "_split" + i + "_" + id, header.get(2 + i));
        }
        return description;
    }

    private static ArrayNode dimension(ArrayNode dimensions, String id, String name) {
        return dimensions
                .addObject()
                .put("dimension_id", id)
                .put("dimension_name", name)
                .putArray("hierarchies");
    }

    private static void hierarchy(ArrayNode hierarchies, String id, String name) {
        hierarchies.addObject().put("hierarchy_id", id).put("hierarchy_name", name);
    }

    /** @param country whether the country is wanted beside the municipalities */
    ObjectNode data(Set<String> periods, boolean country) {
        ObjectNode data = JSON.createObjectNode();
        ArrayNode columns = data.putArray("columns");
        header.forEach(columns::add);
        ArrayNode found = data.putArray("rows");
        rows.stream()
                .filter(row ->
                        periods.contains(row.get(1)) && (country || !row.get(0).equals(COUNTRY)))
                .forEach(row -> row.forEach(found.addArray()::add));
        return data;
    }
}
