package dk.jobregnskab.register.internal.suppression;

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
 * in the edition before is the same unknown: the reader is taken to know what was not corrected.
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
        if (before != null && isUnchanged(before, edition, weight)) {
            unknowns.set(before, unknowns.get(before).atMost(weight));
            return before;
        }
        unknowns.add(new Unknown(cell, weight, editions));
        prices.add(edition.table().price(cell, weight));
        return unknowns.size() - 1;
    }

    /**
     * In doubt it is, since an unknown of its own would be protection for others. But one that was shown and is hidden now is given up only when
     * its first measure really is the same.
     */
    private boolean isUnchanged(int before, SuppressedTable edition, long weight) {
        Unknown known = unknowns.get(before);
        List<BigDecimal> then = latestFigures.getOrDefault(known.cell(), List.of());
        List<BigDecimal> now = edition.table().figures().getOrDefault(known.cell(), List.of());
        int measures = Math.min(then.size(), now.size());
        boolean sameWeight = known.weight() == weight;
        if (measures == 0) {
            return sameWeight;
        }
        boolean mustBeHidden = shown.get(before) && edition.hides(known.cell());
        return then.get(0).compareTo(now.get(0)) == 0
                || (!mustBeHidden
                        && (sameWeight
                                || IntStream.range(1, measures)
                                        .anyMatch(measure -> then.get(measure).compareTo(now.get(measure)) == 0)));
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
