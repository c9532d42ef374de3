package dk.jobregnskab.register.internal;

import dk.jobregnskab.register.internal.suppression.CountedTable;
import dk.jobregnskab.register.internal.suppression.SuppressedTable;
import dk.jobregnskab.register.internal.suppression.Suppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What each edition of one table hides, given the ones before (formulas.md, section 22.4). */
final class PublishedTables {

    private final Suppression suppression;
    private List<SuppressedTable> remembered = List.of();

    PublishedTables(Suppression suppression) {
        this.suppression = suppression;
    }

    /**
     * @param tables oldest first; those that begin as the ones asked for before are not worked out again
     * @return one for each
     */
    synchronized List<SuppressedTable> of(List<CountedTable> tables) {
        List<SuppressedTable> masks = new ArrayList<>();
        for (CountedTable table : tables) {
            masks.add(next(table, masks));
        }
        if (masks.size() > remembered.size() || !masks.equals(remembered.subList(0, masks.size()))) {
            remembered = List.copyOf(masks);
        }
        return masks;
    }

    private SuppressedTable next(CountedTable table, List<SuppressedTable> earlier) {
        int number = earlier.size();
        if (number > 0 && earlier.get(number - 1).table().equals(table)) {
            return earlier.get(number - 1);
        }
        boolean known = number < remembered.size()
                && remembered.get(number).table().equals(table)
                && remembered.subList(0, number).equals(earlier);
        return known ? remembered.get(number) : suppression.of(table, sharing(table, earlier));
    }

    /** Editions that have no month or period left in this one say nothing about it. */
    private static List<SuppressedTable> sharing(CountedTable table, List<SuppressedTable> earlier) {
        return earlier.stream()
                .distinct()
                .filter(edition -> !Collections.disjoint(
                        edition.table().columns().names(), table.columns().names()))
                .toList();
    }
}
