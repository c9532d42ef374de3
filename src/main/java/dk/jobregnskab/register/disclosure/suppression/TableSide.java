package dk.jobregnskab.register.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names along one side of a table, and which of them are totals of which: benefits, groups and everything; months,
 * quarters and years. Totals may overlap (a year to date beside quarters).
 */
public record TableSide(List<String> names, List<Total> totals) {

    /** A name whose figures are the sum of the figures of its parts. Parts may be totals themselves. */
    public record Total(String name, List<String> parts) {

        public Total {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @throws IllegalArgumentException for a name given twice, a total of nothing or of unknown names, and a total that counts
     *     a name twice
     */
    public TableSide {
        names = List.copyOf(names);
        totals = List.copyOf(totals);
        Set<String> known = new HashSet<>(names);
        require(known.size() == names.size(), "a name stands twice in " + names);
        for (Total total : totals) {
            require(
                    known.contains(total.name()) && !total.parts().isEmpty() && known.containsAll(total.parts()),
                    total + " names what is not in " + names);
        }
        for (Total total : totals) {
            countsOnce(total, totals);
        }
    }

    private static void countsOnce(Total total, List<Total> totals) {
        List<String> counted = new ArrayList<>();
        for (String part : total.parts()) {
            counted.addAll(leaves(part, totals, List.of(total.name())));
        }
        Set<String> once = new TreeSet<>(counted);
        require(once.size() == counted.size(), total + " counts something twice");
        require(once.equals(leaves(total.name(), totals, List.of())), total.name() + " has two different sums");
    }

    public static TableSide of(List<String> names) {
        return new TableSide(names, List.of());
    }

    /** The same margin with one more name at its end: a total. */
    public TableSide withTotal(String name, List<String> parts) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        List<Total> sums = new ArrayList<>(totals);
        sums.add(new Total(name, parts));
        return new TableSide(more, sums);
    }

    /** For every name those that are no totals and of which it is the sum; itself, if it is none. */
    Map<String, Set<String>> leaves() {
        Map<String, Set<String>> leaves = new HashMap<>();
        names.forEach(name -> leaves.put(name, leaves(name, totals, List.of())));
        return leaves;
    }

    /** How many sums lie below: 0 for a benefit, 1 for a group, 2 for the overall total. */
    int height(String name) {
        return totals.stream()
                .filter(total -> total.name().equals(name))
                .flatMap(total -> total.parts().stream())
                .mapToInt(part -> 1 + height(part))
                .max()
                .orElse(0);
    }

    private static Set<String> leaves(String name, List<Total> totals, List<String> above) {
        require(!above.contains(name), name + " is a part of itself");
        List<String> path = new ArrayList<>(above);
        path.add(name);
        Set<String> leaves = new TreeSet<>();
        totals.stream()
                .filter(total -> total.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        total -> total.parts().forEach(part -> leaves.addAll(leaves(part, totals, path))),
                        () -> leaves.add(name));
        return leaves;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
