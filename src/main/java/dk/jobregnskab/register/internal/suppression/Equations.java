package dk.jobregnskab.register.internal.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that a reader can set up who lays the editions over each other: one unknown per cell and value, one equation per total.
 * A cell with the same value as in the edition before is the same unknown: the reader is taken to know what was not corrected.
 *
 * <p>In an equation a part stands as its number, the total as the complement of its number; so do the equations of an unknown.
 */
final class Equations {

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
    private Map<Cell, Integer> latest = Map.of();
    private Map<Cell, List<BigDecimal>> latestFigures = Map.of();
    private int editions;
    private final BitSet drafted = new BitSet();
    private final BitSet hidden = new BitSet();
    private final BitSet shownEarlier = new BitSet();
    private final List<int[]> sums;
    private final List<int[]> sumsOf;

    /** Of editions that can no longer be changed. */
    Equations(List<SuppressedTable> published) {
        this(published, List.of());
    }

    /** Of those, and of one that can still hide more. */
    Equations(List<SuppressedTable> published, SuppressedTable draft) {
        this(published, List.of(draft));
    }

    private Equations(List<SuppressedTable> published, List<SuppressedTable> drafts) {
        Set<List<Integer>> read = new LinkedHashSet<>();
        published.forEach(edition -> read.addAll(read(edition, shownEarlier)));
        for (SuppressedTable draft : drafts) {
            read.addAll(read(draft, new BitSet()));
            latest.values().forEach(drafted::set);
        }
        sums = read.stream()
                .map(sum -> sum.stream()
                        .filter(term -> canMove(index(term)))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .filter(sum -> sum.length > 0)
                .toList();
        sumsOf = turned();
    }

    private List<List<Integer>> read(SuppressedTable edition, BitSet shown) {
        CountedTable table = edition.table();
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        table.weights().forEach((cell, weight) -> {
            Integer before = latest.get(cell);
            List<BigDecimal> figures = table.figures().getOrDefault(cell, List.of());
            boolean unchanged = before != null && isUnchanged(before, cell, weight, figures);
            int unknown = unchanged ? before : unknowns.size();
            if (unchanged) {
                unknowns.set(unknown, unknowns.get(unknown).atMost(weight));
            } else {
                unknowns.add(new Unknown(cell, weight, editions));
                prices.add(table.price(cell, weight));
            }
            (edition.hides(cell) ? hidden : shown).set(unknown);
            cells.put(cell, unknown);
        });
        latest = cells;
        latestFigures = table.figures();
        editions++;
        return table.sums().stream().map(sum -> terms(sum, cells)).toList();
    }

    /** Where one of the measures is as before, the reader may take it from either edition. */
    private boolean isUnchanged(int before, Cell cell, long weight, List<BigDecimal> figures) {
        List<BigDecimal> then = latestFigures.getOrDefault(cell, List.of());
        return unknowns.get(before).weight() == weight
                || IntStream.range(0, Math.min(then.size(), figures.size()))
                        .anyMatch(measure -> then.get(measure).compareTo(figures.get(measure)) == 0);
    }

    private static List<Integer> terms(CountedTable.Sum sum, Map<Cell, Integer> cells) {
        List<Integer> terms = new ArrayList<>();
        sum.parts().forEach(part -> terms.add(cells.getOrDefault(part, 0)));
        terms.add(~cells.getOrDefault(sum.total(), 0));
        return terms;
    }

    private boolean canMove(int unknown) {
        boolean shownAsZero = unknowns.get(unknown).weight() == 0 && !hidden.get(unknown);
        return !shownEarlier.get(unknown) && !shownAsZero;
    }

    private List<int[]> turned() {
        List<List<Integer>> turned = new ArrayList<>();
        unknowns.forEach(unknown -> turned.add(new ArrayList<>()));
        for (int sum = 0; sum < sums.size(); sum++) {
            for (int term : sums.get(sum)) {
                turned.get(index(term)).add(term < 0 ? ~sum : sum);
            }
        }
        return turned.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    static int index(int term) {
        return term < 0 ? ~term : term;
    }

    static int sign(int term) {
        return term < 0 ? -1 : 1;
    }

    int size() {
        return unknowns.size();
    }

    int sums() {
        return sums.size();
    }

    int[] terms(int sum) {
        return sums.get(sum);
    }

    int[] sumsOf(int unknown) {
        return sumsOf.get(unknown);
    }

    Unknown unknown(int number) {
        return unknowns.get(number);
    }

    /** What it costs the reader to miss it. */
    int price(int unknown) {
        return prices.get(unknown);
    }

    boolean hides(Cell ofTheDraft) {
        return hidden.get(latest.getOrDefault(ofTheDraft, unknowns.size()));
    }

    boolean hides(int unknown) {
        return hidden.get(unknown);
    }

    boolean canBeHidden(int unknown) {
        return hidden.get(unknown) || (drafted.get(unknown) && canMove(unknown));
    }

    void hide(int unknown) {
        hidden.set(unknown);
    }

    void show(int unknown) {
        hidden.clear(unknown);
    }

    /** What is hidden and was never shown. */
    BitSet secrets() {
        BitSet secrets = (BitSet) hidden.clone();
        secrets.andNot(shownEarlier);
        return secrets;
    }

    /** The cells of the draft, each with its unknown. */
    Map<Cell, Integer> draft() {
        return latest;
    }
}
