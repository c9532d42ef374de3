package dk.jobregnskab.fetch.jobindsats;

import dk.jobregnskab.fetch.PullRules;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a table says of itself: its periods, and how its dimensions are called. */
final class TableDescription {

    private record Known(String id, Period period) {}

    private final String id;
    private final JsonNode described;
    private final PullRules.Areas areas;

    TableDescription(String id, JsonNode answer, PullRules.Areas areas) {
        this.id = id;
        this.described = answer.isArray() && answer.size() == 1 ? answer.get(0) : answer;
        this.areas = areas;
    }

    /** Tells this state of the table from the next, where the catalogue does not say when it was updated. */
    String stamp() {
        return new Fingerprint().add(described.toString()).hex().substring(0, 16);
    }

    /**
     * The periods to ask for, oldest first.
     *
     * @param newestBefore the newest that was fetched before; blank: none
     */
    List<String> wanted(PullRules.Series series, String newestBefore) {
        List<Known> periods = periods(series.period());
        List<Known> newest = periods.subList(Math.max(0, periods.size() - series.newest()), periods.size());
        Optional<Period> before = Period.parse(newestBefore);
        if (before.isEmpty()) {
            return ids(newest);
        }
        List<Known> fetched = newest.stream()
                .filter(known -> known.period().compareTo(before.get()) <= 0)
                .toList();
        int again = Math.max(1, series.revised());
        List<Known> wanted = newest.subList(Math.max(0, fetched.size() - again), newest.size());
        return ids(wanted);
    }

    private static List<String> ids(List<Known> periods) {
        return periods.stream().map(Known::id).toList();
    }

    private List<Known> periods(String type) {
        List<Known> periods = new ArrayList<>();
        for (JsonNode ofType : described.path("periods")) {
            if (ofType.path("periodtype_id").asString("").equals(type)) {
                for (JsonNode value : ofType.path("values")) {
                    String token = value.path("period_id").asString("");
                    Period.parse(token).ifPresent(period -> periods.add(new Known(token, period)));
                }
            }
        }
        if (periods.isEmpty()) {
            throw PullException.unusable("Jobindsats names no periods of type " + type + " for table " + id
                    + ". Correct the type in jobs/pull/job.yaml, if the table has others.");
        }
        periods.sort(Comparator.comparing(Known::period));
        return periods;
    }

    /** All measures, the areas that are wanted, and the dimensions that are; of others the table gives its total. */
    String query(PullRules.Series series, List<String> periods) {
        List<String> parts =
                new ArrayList<>(List.of("mgroup.*=*", "period." + series.period() + "=" + String.join(",", periods)));
        hierarchies(areas.dimension(), areas.hierarchies()).forEach(hierarchy -> parts.add(all(hierarchy)));
        for (String split : series.splits()) {
            parts.add(all(hierarchies(List.of(split), List.of()).get(0)));
        }
        return String.join("&", parts);
    }

    private static String all(String hierarchy) {
        return "hierarchy." + URLEncoder.encode(hierarchy, StandardCharsets.UTF_8) + "=*";
    }

    /**
     * Ids, by labels or by themselves.
     *
     * @param labels none: the first there is
     */
    private List<String> hierarchies(List<String> dimension, List<String> labels) {
        for (JsonNode one : described.path("dimensions")) {
            String name = one.path("dimension_name").asString("");
            String dimensionId = one.path("dimension_id").asString("");
            if (dimension.stream()
                    .noneMatch(label -> label.equalsIgnoreCase(name) || label.equalsIgnoreCase(dimensionId))) {
                continue;
            }
            List<String> found = new ArrayList<>();
            for (JsonNode hierarchy : one.path("hierarchies")) {
                String label = hierarchy.path("hierarchy_name").asString("");
                String hierarchyId = hierarchy.path("hierarchy_id").asString("");
                boolean isWanted = labels.stream()
                        .anyMatch(wanted -> wanted.equalsIgnoreCase(label) || wanted.equalsIgnoreCase(hierarchyId));
                if (isWanted || labels.isEmpty() && found.isEmpty()) {
                    found.add(hierarchyId);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw PullException.unusable("Table " + id + " of Jobindsats has no dimension called "
                + String.join(" or ", dimension) + (labels.isEmpty() ? "" : " with " + String.join(" or ", labels))
                + ". Correct the label in jobs/pull/job.yaml.");
    }
}
