package dk.jobregnskab.register.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest move through a cell. Raising the cell by one upsets the sums it stands in; each is settled by one more
 * cell that rises or falls by one, until none is upset. Hidden cells cost next to nothing, others the price of hiding them.
 * Best first, with a limit to its patience; of equals the one found last.
 */
final class JointShiftSearch {

    /** What an upset sum is guessed to cost: fairly at first, then more and more in a hurry. */
    private static final int[] PER_UPSET = {60, 600, 6_000};

    /** A move begun: its last cell, and what it was before that. */
    private record Begun(
            @Nullable Begun before,
            int unknown,
            int sign,
            long price,
            int upset,
            long fall,
            long rise,
            long fingerprint,
            int order) {

        long rank(int perUpset) {
            return price + (long) perUpset * upset;
        }

        /** How far the rising cells can fall back, and how far the falling ones can let them rise. */
        long width() {
            return fall + rise;
        }
    }

    /** More than any cell; the sum of two is still a number. */
    private static final long ANY = Long.MAX_VALUE / 4;

    private final Equations equations;
    private final int patience;
    private final int[] upset;
    private final int[] moved;

    JointShiftSearch(Equations equations, int patience) {
        this.equations = equations;
        this.patience = patience;
        this.upset = new int[equations.sums()];
        this.moved = new int[equations.size()];
    }

    /**
     * @param width how far apart the lowest and the highest value must be
     * @param usable which other cells may move
     */
    Optional<JointShift> through(int start, long width, IntPredicate usable) {
        return Arrays.stream(PER_UPSET)
                .mapToObj(perUpset -> through(start, width, usable, perUpset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<JointShift> through(int start, long width, IntPredicate usable, int perUpset) {
        PriorityQueue<Begun> open = new PriorityQueue<>(Comparator.<Begun>comparingLong(begun -> begun.rank(perUpset))
                .thenComparingInt(Begun::upset)
                .thenComparing(Begun::order, Comparator.reverseOrder()));
        Set<Long> seen = new HashSet<>();
        open.add(step(null, start, 1, 0));
        for (int looked = 0; looked < patience && !open.isEmpty(); looked++) {
            Begun best = open.remove();
            if (best.upset() == 0) {
                return Optional.of(move(best));
            }
            lay(best, 1);
            int sum = narrowest(best, usable);
            for (int term : equations.terms(sum)) {
                int unknown = Equations.index(term);
                if (moved[unknown] == 0 && usable.test(unknown)) {
                    int sign = -Integer.signum(upset[sum]) * Equations.sign(term);
                    Begun next = step(best, unknown, sign, seen.size());
                    if (next.width() >= width && seen.add(next.fingerprint())) {
                        open.add(next);
                    }
                }
            }
            lay(best, -1);
        }
        return Optional.empty();
    }

    private Begun step(@Nullable Begun before, int unknown, int sign, int order) {
        int upsetAfter = before == null ? 0 : before.upset();
        for (int sum : equations.sumsOf(unknown)) {
            int now = upset[Equations.index(sum)];
            upsetAfter += Math.abs(now + Equations.sign(sum) * sign) - Math.abs(now);
        }
        long slack = equations.unknown(unknown).slack();
        long fall = before == null ? ANY : before.fall();
        long rise = before == null ? ANY : before.rise();
        long price = equations.hides(unknown) ? 1 : equations.price(unknown);
        return new Begun(
                before,
                unknown,
                sign,
                price + (before == null ? 0 : before.price()),
                upsetAfter,
                sign > 0 ? Math.min(fall, slack) : fall,
                sign < 0 ? Math.min(rise, slack) : rise,
                (before == null ? 0 : before.fingerprint()) + scattered(2L * unknown + (sign > 0 ? 1 : 0)),
                order);
    }

    private static long scattered(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    /** Lays a move upon the sums, or takes it off again. */
    private void lay(Begun last, int times) {
        for (Begun step = last; step != null; step = step.before()) {
            moved[step.unknown()] += times;
            for (int sum : equations.sumsOf(step.unknown())) {
                upset[Equations.index(sum)] += times * Equations.sign(sum) * step.sign();
            }
        }
    }

    /** The upset sum that the fewest cells can settle. */
    private int narrowest(Begun last, IntPredicate usable) {
        int narrowest = -1;
        int fewest = Integer.MAX_VALUE;
        for (Begun step = last; step != null; step = step.before()) {
            for (int member : equations.sumsOf(step.unknown())) {
                int sum = Equations.index(member);
                if (upset[sum] != 0) {
                    int ways = ways(sum, usable, fewest);
                    if (ways < fewest) {
                        fewest = ways;
                        narrowest = sum;
                    }
                }
            }
        }
        return narrowest;
    }

    private int ways(int sum, IntPredicate usable, int enough) {
        int ways = 0;
        for (int term : equations.terms(sum)) {
            int unknown = Equations.index(term);
            if (moved[unknown] == 0 && usable.test(unknown) && ++ways >= enough) {
                break;
            }
        }
        return ways;
    }

    private static JointShift move(Begun last) {
        List<Integer> unknowns = new ArrayList<>();
        for (Begun step = last; step != null; step = step.before()) {
            unknowns.add(step.unknown());
        }
        return new JointShift(unknowns, last.width());
    }
}
