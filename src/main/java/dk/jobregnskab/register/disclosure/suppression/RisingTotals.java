package dk.jobregnskab.register.disclosure.suppression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The move that is left when no other is found: a cell that is no total rises together with all totals over it. It hides the
 * overall total, and nothing stops it, unless an earlier edition has shown one of these cells.
 */
final class RisingTotals {

    private final Equations equations;
    private final CountedTable table;
    private final Map<String, Set<String>> rowsOf;
    private final Map<String, Set<String>> columnsOf;

    RisingTotals(Equations equations, CountedTable table) {
        this.equations = equations;
        this.table = table;
        this.rowsOf = table.rows().leaves();
        this.columnsOf = table.columns().leaves();
    }

    Optional<JointShift> through(Cell cell) {
        return table.cells().stream()
                .filter(below -> isLeaf(below) && covers(cell, below) && table.citizens(below) > 0)
                .max(Comparator.comparingInt(table::citizens))
                .map(leaf -> table.cells().stream()
                        .filter(total -> covers(total, leaf))
                        .map(total -> equations.draft().getOrDefault(total, 0))
                        .toList())
                .filter(this::risesAlone)
                .map(unknowns -> new JointShift(unknowns, Long.MAX_VALUE));
    }

    private boolean isLeaf(Cell cell) {
        return rowsOf.getOrDefault(cell.row(), Set.of()).equals(Set.of(cell.row()))
                && columnsOf.getOrDefault(cell.column(), Set.of()).equals(Set.of(cell.column()));
    }

    private boolean covers(Cell total, Cell leaf) {
        return rowsOf.getOrDefault(total.row(), Set.of()).contains(leaf.row())
                && columnsOf.getOrDefault(total.column(), Set.of()).contains(leaf.column());
    }

    private boolean risesAlone(List<Integer> unknowns) {
        int[] upset = new int[equations.sums()];
        for (int unknown : unknowns) {
            for (int sum : equations.sumsOf(unknown)) {
                upset[Equations.index(sum)] += Equations.sign(sum);
            }
        }
        return unknowns.stream().allMatch(equations::canBeHidden)
                && Arrays.stream(upset).allMatch(rest -> rest == 0);
    }
}
