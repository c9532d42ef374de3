package dk.jobregnskab.fetch;

import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.definition.UnfitSettingException;
import dk.jobregnskab.intake.source.PullException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code jobs/pull/job.yaml} settles: which tables are fetched, and how much of them.
 *
 * @param areas labels of the dimension that areas are in, and of its hierarchies that are wanted
 * @param jobindsats tables by their id
 * @param statbank tables by their id
 */
public record PullRules(Areas areas, Map<String, Series> jobindsats, Map<String, Cube> statbank) {

    public static final DefinitionFile DEFINITION = new DefinitionFile("pull", "job.yaml", PullRules.class);

    public PullRules {
        jobindsats.keySet().forEach(id -> requireId(id, "jobindsats"));
        statbank.keySet().forEach(id -> requireId(id, "statbank"));
    }

    private static void requireId(String id, String where) {
        UnfitSettingException.require(
                JobDefinition.TABLE.matcher(id).matches(), "is no id of a table, such as y25i01", where, id);
    }

    /**
     * The tables to fetch, by id: none of which nothing is wanted.
     *
     * @param only none: all of them
     */
    public static <T extends Table> SortedMap<String, T> chosen(
            Map<String, T> tables, List<String> only, String setting) {
        SortedMap<String, T> chosen = new TreeMap<>(tables);
        for (String id : only) {
            if (!tables.containsKey(id)) {
                throw PullException.misconfigured(setting + " names " + id
                        + ", and jobs/pull/job.yaml has no such table. Add it there, or correct the id.");
            }
        }
        if (!only.isEmpty()) {
            chosen.keySet().retainAll(only);
        }
        chosen.values().removeIf(table -> table.newest() == 0);
        return chosen;
    }

    /** A table of a publisher. */
    public interface Table {

        /** So many periods, beginning with the newest; 0: the table is not fetched. */
        int newest();
    }

    /** @param hierarchies tried in this order; those a table has are asked for */
    public record Areas(List<String> dimension, List<String> hierarchies) {}

    /**
     * A table of Jobindsats.
     *
     * @param period its type of period: M, Q, QMAT, Y
     * @param newest so many periods, beginning with the newest; 0: the table is not fetched
     * @param revised so many periods before a new one come again with it, since they grow
     * @param splits labels of dimensions that are wanted in full, not only their total
     */
    public record Series(String period, int newest, Integer revised, List<String> splits) implements Table {

        public Series {
            UnfitSettingException.require(newest >= 0 && newest <= 600, "must be from 0 to 600", "newest");
            UnfitSettingException.require(revised == null || revised >= 0, "must be 0 or more", "revised");
            revised = revised == null ? 0 : revised;
            splits = splits == null ? List.of() : List.copyOf(splits);
        }
    }

    /**
     * A table of Statistics Denmark.
     *
     * @param newest so many periods, beginning with the newest; 0: the table is not fetched
     * @param values by variable: those wanted, by code or text, of which those count that the table has; a variable that is not named is fetched
     *     whole
     */
    public record Cube(int newest, Map<String, List<String>> values) implements Table {

        public Cube {
            UnfitSettingException.require(newest >= 0 && newest <= 600, "must be from 0 to 600", "newest");
            values = values == null ? Map.of() : Map.copyOf(values);
        }
    }
}
