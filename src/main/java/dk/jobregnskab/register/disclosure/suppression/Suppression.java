package dk.jobregnskab.register.disclosure.suppression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides which cells of a table are hidden (formulas.md, section 22). */
public record Suppression(Threshold threshold) {

    /** Of a table that was never published before. */
    public SuppressedTable of(CountedTable table) {
        return of(table, KeptEditions.NONE);
    }

    /** @param earlier the editions of the same table that readers may have kept, each hidden beside the ones before it */
    public SuppressedTable of(CountedTable table, List<SuppressedTable> earlier) {
        return of(table, KeptEditions.of(earlier));
    }

    /**
     * @param editions of one table, oldest first
     * @return each as it is shown beside the ones before
     */
    public List<SuppressedTable> editions(List<CountedTable> editions) {
        List<SuppressedTable> shown = new ArrayList<>();
        KeptEditions kept = KeptEditions.NONE;
        for (CountedTable table : editions) {
            SuppressedTable last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
            if (last != null && last.table().equals(table)) {
                shown.add(last);
            } else {
                SuppressedTable next = of(table, kept);
                shown.add(next);
                kept = next.withheld() ? kept : kept.with(next);
            }
        }
        return shown;
    }

    private SuppressedTable of(CountedTable table, KeptEditions published) {
        Predicate<Cell> small = cell -> threshold.isSmall(table.citizens(cell));
        Set<Cell> primary = cells(table, small);
        if (primary.isEmpty() && published.hidNothing()) {
            return new SuppressedTable(table, primary, Set.of(), false);
        }
        return protect(table, primary, published)
                .orElseGet(() -> new SuppressedTable(table, primary, cells(table, small.negate()), true));
    }

    private Optional<SuppressedTable> protect(CountedTable table, Set<Cell> primary, KeptEditions published) {
        Set<Cell> kept = cells(table, cell -> !primary.contains(cell) && published.hasHidden(cell));
        Equations equations = new Equations(published, new SuppressedTable(table, primary, kept, false));
        Protection protection = new Protection(equations, threshold.citizens());
        if (!protection.complete(new RisingTotals(equations, table))) {
            return Optional.empty();
        }
        Set<Integer> free = equations.draft().entrySet().stream()
                .filter(entry -> !primary.contains(entry.getKey()) && !kept.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        protection.release(free::contains);
        Set<Cell> secondary = cells(table, cell -> !primary.contains(cell) && equations.hides(cell));
        return Optional.of(new SuppressedTable(table, primary, secondary, false));
    }

    private static Set<Cell> cells(CountedTable table, Predicate<Cell> which) {
        return table.cells().stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
