package dk.jobregnskab.register.disclosure.suppression;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A table and what of it is hidden. Primary and secondary cells bear the same mark when they are shown to anybody: who can
 * tell them apart knows that the primary ones are small.
 *
 * @param primary cells with too few citizens
 * @param secondary cells that would give others away, and cells that an earlier edition hid
 * @param withheld nothing of this edition can be shown beside the earlier ones: every cell is hidden
 */
public record SuppressedTable(CountedTable table, Set<Cell> primary, Set<Cell> secondary, boolean withheld) {

    public SuppressedTable {
        primary = new LinkedHashSet<>(primary);
        secondary = new LinkedHashSet<>(secondary);
    }

    public boolean hides(Cell cell) {
        return withheld || primary.contains(cell) || secondary.contains(cell);
    }
}
