package dk.jobregnskab.register.disclosure.suppression;

import dk.jobregnskab.register.disclosure.suppression.KeptEditions.Unknown;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * All that a reader can set up who lays the editions over each other: one equation per total.
 *
 * <p>In an equation a part stands as its number, the total as the complement of its number; so do the equations of an unknown.
 */
final class Equations {

    private final KeptEditions editions;
    private final BitSet drafted = new BitSet();
    private final BitSet hidden;
    private final BitSet shownEarlier;
    private final List<int[]> sums;
    private final List<int[]> sumsOf;

    /** Of what is published, and of an edition that can still hide more. */
    Equations(KeptEditions published, SuppressedTable draft) {
        this(published.with(draft), published.shown());
        editions.latest().values().forEach(drafted::set);
    }

    private Equations(KeptEditions editions, BitSet shownEarlier) {
        this.editions = editions;
        this.hidden = (BitSet) editions.hidden().clone();
        this.shownEarlier = shownEarlier;
        this.sums = editions.sums().stream()
                .map(sum -> sum.stream()
                        .mapToInt(Integer::intValue)
                        .filter(term -> canMove(index(term)))
                        .toArray())
                .filter(sum -> sum.length > 0)
                .toList();
        this.sumsOf = turned();
    }

    private boolean canMove(int unknown) {
        boolean shownAsZero = unknown(unknown).weight() == 0 && !hidden.get(unknown);
        return !shownEarlier.get(unknown) && !shownAsZero;
    }

    private List<int[]> turned() {
        List<List<Integer>> turned = new ArrayList<>();
        editions.unknowns().forEach(unknown -> turned.add(new ArrayList<>()));
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
        return editions.unknowns().size();
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
        return editions.unknowns().get(number);
    }

    /** What it costs the reader to miss it. */
    int price(int unknown) {
        return editions.prices().get(unknown);
    }

    boolean hides(Cell ofTheDraft) {
        return hidden.get(draft().getOrDefault(ofTheDraft, size()));
    }

    boolean hides(int unknown) {
        return hidden.get(unknown);
    }

    boolean canBeHidden(int unknown) {
        return hidden.get(unknown) || (drafted.get(unknown) && canMove(unknown));
    }

    /** Whether a move through the one may be protection for the other. */
    boolean protects(int unknown, int secret) {
        return !editions.halfKnown().get(unknown) || editions.halfKnown().get(secret);
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
        return editions.latest();
    }
}
