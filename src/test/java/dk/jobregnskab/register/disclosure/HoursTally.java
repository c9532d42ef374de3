package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.register.disclosure.suppression.Cell;
import java.util.Locale;
import java.util.Set;

/** How much of the tables of hours is hidden. */
final class HoursTally {

    private long editions;
    private long withheld;
    private long cells;
    private long hidden;
    private long hiddenWhereSomeAreShown;
    private long cellsWhereSomeAreShown;

    void add(Set<Cell> all, Set<Cell> mask) {
        editions++;
        cells += all.size();
        hidden += mask.size();
        if (mask.containsAll(all)) {
            withheld++;
        } else {
            cellsWhereSomeAreShown += all.size();
            hiddenWhereSomeAreShown += mask.size();
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "hidden %.1f %% of %d cells; nothing shown in %d of %d tables, %.1f %% hidden in the others",
                100.0 * hidden / cells,
                cells,
                withheld,
                editions,
                100.0 * hiddenWhereSomeAreShown / cellsWhereSomeAreShown);
    }
}
