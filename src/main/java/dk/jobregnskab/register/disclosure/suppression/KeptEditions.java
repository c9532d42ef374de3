package dk.jobregnskab.register.disclosure.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The editions that a reader has kept, laid over each other: one unknown per cell and value, one sum per total. A cell with the same value as
 * in the edition before is the same unknown: the reader is taken to know what was not corrected. One measure that is the same is enough, since an
 * unknown of its own would be protection for others.
 *
 * <p>In a sum a part stands as its number, the total as the complement of its number.
 */
final class KeptEditions {

    static final KeptEditions NONE = new KeptEditions();

    /** @param since the edition from which on the cell has this value */
    record Unknown(Cell cell, long weight, int since) {

        /** How far it can fall: whoever sees zeros shown as zero knows that a hidden cell is at least one. */
        long slack() {
            return Math.max(0, weight - 1);
        }

        Unknown atMost(long otherWeight) {
            return otherWeight < weight ? new Unknown(cell, otherWeight, since) : this;
        }
    }

    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Integer> prices = new ArrayList<>();
    private final Set<List<Integer>> sums = new LinkedHashSet<>();
    private final BitSet hidden = new BitSet();
    private final BitSet shown = new BitSet();
    private final BitSet halfKnown = new BitSet();
    private final Set<Cell> everHidden = new HashSet<>();
    private Map<Cell, Integer> latest = Map.of();
    private Map<Cell, List<BigDecimal>> latestFigures = Map.of();
    private int editions;

    private KeptEditions() {}

    /** One that was withheld told nothing. */
    static KeptEditions of(List<SuppressedTable> editions) {
        KeptEditions kept = new KeptEditions();
        editions.stream().filter(edition -> !edition.withheld()).forEach(kept::read);
        return kept;
    }

    KeptEditions with(SuppressedTable edition) {
        KeptEditions more = new KeptEditions();
        more.unknowns.addAll(unknowns);
        more.prices.addAll(prices);
        more.sums.addAll(sums);
        more.hidden.or(hidden);
        more.shown.or(shown);
        more.halfKnown.or(halfKnown);
        more.everHidden.addAll(everHidden);
        more.latest = latest;
        more.latestFigures = latestFigures;
        more.editions = editions;
        more.read(edition);
        return more;
    }

    private void read(SuppressedTable edition) {
        CountedTable table = edition.table();
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        table.weights().forEach((cell, weight) -> {
            int unknown = unknown(edition, cell, weight);
            (edition.hides(cell) ? hidden : shown).set(unknown);
            if (edition.hides(cell)) {
                everHidden.add(cell);
            }
            cells.put(cell, unknown);
        });
        latest = cells;
        latestFigures = table.figures();
        editions++;
        table.sums().forEach(sum -> sums.add(terms(sum, cells)));
    }

    private int unknown(SuppressedTable edition, Cell cell, long weight) {
        Integer before = latest.get(cell);
        long same = before == null ? 0 : same(before, edition.table(), weight);
        boolean all = before != null && same == 1L + measures(edition.table(), cell);
        boolean mustBeHidden = before != null && shown.get(before) && edition.hides(cell);
        if (before != null && same > 0 && (!mustBeHidden || all)) {
            unknowns.set(before, unknowns.get(before).atMost(weight));
            return before;
        }
        unknowns.add(new Unknown(cell, weight, editions));
        prices.add(edition.table().price(cell, weight));
        halfKnown.set(unknowns.size() - 1, same > 0);
        return unknowns.size() - 1;
    }

    private int measures(CountedTable table, Cell cell) {
        return Math.min(
                latestFigures.getOrDefault(cell, List.of()).size(),
                table.figures().getOrDefault(cell, List.of()).size());
    }

    /** How many of weight and printed measures are as they were. */
    private long same(int before, CountedTable table, long weight) {
        Unknown known = unknowns.get(before);
        List<BigDecimal> then = latestFigures.getOrDefault(known.cell(), List.of());
        List<BigDecimal> now = table.figures().getOrDefault(known.cell(), List.of());
        return (known.weight() == weight ? 1 : 0)
                + IntStream.range(0, measures(table, known.cell()))
                        .filter(measure -> then.get(measure).compareTo(now.get(measure)) == 0)
                        .count();
    }

    private static List<Integer> terms(CountedTable.Sum sum, Map<Cell, Integer> cells) {
        List<Integer> terms = new ArrayList<>();
        sum.parts().forEach(part -> terms.add(cells.getOrDefault(part, 0)));
        terms.add(~cells.getOrDefault(sum.total(), 0));
        return terms;
    }

    List<Unknown> unknowns() {
        return unknowns;
    }

    /** What it costs the reader to miss each unknown. */
    List<Integer> prices() {
        return prices;
    }

    Set<List<Integer>> sums() {
        return sums;
    }

    BitSet hidden() {
        return hidden;
    }

    /** What one edition at least shows. */
    BitSet shown() {
        return shown;
    }

    /** Shown once and hidden since, with one of its measures as it was: must be protected, and protects no other. */
    BitSet halfKnown() {
        return halfKnown;
    }

    /** The cells of the newest edition, each with its unknown. */
    Map<Cell, Integer> latest() {
        return latest;
    }

    boolean hasHidden(Cell cell) {
        return everHidden.contains(cell);
    }

    boolean hidNothing() {
        return hidden.isEmpty();
    }
}
