package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A delivery of a published series that covers less than those before it: what it leaves out stays as they have it.
 *
 * @param newest whether no later delivery of the table is known
 * @param axes the axes on which it covers less
 */
public record Narrowing(Layer layer, boolean newest, Map<Axis, Extent> axes) {

    /** How many labels a delivery has of those that it and the deliveries before it have. */
    public record Extent(int covered, int known) {}

    /** @param before the deliveries of the table that lie under it */
    private static Optional<Narrowing> of(Layer layer, boolean newest, Collection<Layer> before) {
        Map<Axis, Extent> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            Set<String> known = new TreeSet<>(layer.scope().labels(axis));
            before.forEach(other -> known.addAll(other.scope().labels(axis)));
            int covered = layer.scope().labels(axis).size();
            if (covered < known.size()) {
                axes.put(axis, new Extent(covered, known.size()));
            }
        }
        return axes.isEmpty() ? Optional.empty() : Optional.of(new Narrowing(layer, newest, axes));
    }

    /** @param newestFirst layers of any tables */
    public static List<Narrowing> among(List<Layer> newestFirst) {
        List<Narrowing> found = new ArrayList<>();
        newestFirst.stream()
                .collect(Collectors.groupingBy(
                        layer -> Map.entry(layer.kind(), layer.part()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofTable -> {
                    for (int i = 0; i < ofTable.size(); i++) {
                        of(ofTable.get(i), i == 0, ofTable.subList(i + 1, ofTable.size()))
                                .ifPresent(found::add);
                    }
                });
        return found;
    }

    /** For example "1 of 99 areas and 2 of 3 measures". */
    public Wording extent() {
        List<String> danish = new ArrayList<>();
        List<String> english = new ArrayList<>();
        axes.forEach((axis, extent) -> {
            danish.add(extent.covered() + " af " + extent.known() + " "
                    + axis.plural().danish());
            english.add(extent.covered() + " of " + extent.known() + " "
                    + axis.plural().english());
        });
        return new Wording(joined(danish, " og "), joined(english, " and "));
    }

    private static String joined(List<String> words, String and) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + and + words.get(last);
    }

    public Wording sentence() {
        return new Wording(
                layer.fileName() + " dækker " + extent().danish() + " i " + layer.part()
                        + "; resten er, som de tidligere leveringer har det",
                layer.fileName() + " covers " + extent().english() + " of " + layer.part()
                        + "; the rest stays as earlier deliveries have it");
    }
}
