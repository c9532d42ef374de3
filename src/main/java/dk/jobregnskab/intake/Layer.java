package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A delivery of a published series. The deliveries of a table lie over each other, the newest on top: a cell has the value that the
 * uppermost delivery whose scope holds it gives it, and is unknown where that one has none.
 *
 * @param kind of delivery
 * @param part the table
 * @param fileName as delivered
 */
public record Layer(
        long sourceFileId, String kind, String part, String fileName, String sha256, Instant receivedAt, Scope scope) {

    /**
     * What occurs in a delivery: it says something of every cell whose period and labels all do.
     *
     * @param labels by axis
     */
    public record Scope(Set<Period> periods, Map<Axis, Set<String>> labels) {

        public static final Scope NOTHING = new Scope(Set.of(), Map.of());

        public Set<String> labels(Axis axis) {
            return labels.getOrDefault(axis, Set.of());
        }

        public boolean holds(Period period, String area, String measure, String split) {
            return periods.contains(period)
                    && labels(Axis.AREA).contains(area)
                    && labels(Axis.MEASURE).contains(measure)
                    && labels(Axis.SPLIT).contains(split);
        }

        public boolean covers(Scope other) {
            return periods.containsAll(other.periods)
                    && other.labels.keySet().stream()
                            .allMatch(axis -> labels(axis).containsAll(other.labels(axis)));
        }
    }

    /**
     * Whether nothing of an earlier layer is left to decide. Of one content only the newest reading counts: an earlier version of the program
     * may have named the same cells otherwise.
     */
    public boolean replaces(Layer earlier) {
        return sha256.equals(earlier.sha256) || scope.covers(earlier.scope);
    }

    public Layer covering(Scope known) {
        return new Layer(sourceFileId, kind, part, fileName, sha256, receivedAt, known);
    }
}
