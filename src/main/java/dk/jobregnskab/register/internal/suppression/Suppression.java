package dk.jobregnskab.register.internal.suppression;

import dk.jobregnskab.register.internal.suppression.Equations.Unknown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides which cells of a table are hidden (formulas.md, section 22). */
public record Suppression(Threshold threshold) {

    /** Of a table that was never published before. */
    public SuppressedTable of(CountedTable table) {
        return of(table, List.of());
    }

    /** @param earlier the editions of the same table that readers may have kept */
    public SuppressedTable of(CountedTable table, List<SuppressedTable> earlier) {
        List<SuppressedTable> published =
                earlier.stream().filter(edition -> !edition.withheld()).toList();
        Predicate<Cell> small = cell -> threshold.isSmall(table.citizens(cell));
        Predicate<Cell> hiddenBefore = cell -> published.stream()
                .anyMatch(edition -> edition.table().citizens().containsKey(cell) && edition.hides(cell));
        Set<Cell> primary = cells(table, small);
        Set<Cell> kept = cells(table, small.negate().and(hiddenBefore));

        Equations equations = new Equations(published, new SuppressedTable(table, primary, kept, false));
        Map<Unknown, Long> givenAway = Protection.reach(new Equations(published), threshold.citizens());
        Protection protection =
                new Protection(equations, unknown -> givenAway.getOrDefault(unknown, (long) threshold.citizens()));
        if (!protection.complete(new WayUp(equations, table))) {
            return new SuppressedTable(table, primary, cells(table, small.negate()), true);
        }
        Set<Integer> free = equations.draft().entrySet().stream()
                .filter(entry -> !small.or(hiddenBefore).test(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        protection.release(free::contains);
        Set<Cell> secondary = cells(table, small.negate().and(cell -> equations.hides(cell)));
        return new SuppressedTable(table, primary, secondary, false);
    }

    private static Set<Cell> cells(CountedTable table, Predicate<Cell> which) {
        return table.cells().stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
