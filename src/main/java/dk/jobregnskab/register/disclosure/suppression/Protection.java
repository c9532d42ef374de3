package dk.jobregnskab.register.disclosure.suppression;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Hides more cells until every hidden one has a move that is wide enough, and then shows again what was not needed. */
final class Protection {

    private static final int PATIENCE = 1_500;
    private static final int PATIENCE_TO_SHOW_AGAIN = 200;

    private final Equations equations;
    private final JointShiftSearch search;
    private final JointShiftSearch searchToShowAgain;
    private final long width;
    private final Map<Integer, JointShift> moves = new HashMap<>();

    /** @param width how far apart the lowest and the highest possible value of a hidden unknown must be */
    Protection(Equations equations, long width) {
        this.equations = equations;
        this.search = new JointShiftSearch(equations, PATIENCE);
        this.searchToShowAgain = new JointShiftSearch(equations, PATIENCE_TO_SHOW_AGAIN);
        this.width = width;
    }

    /** @return whether every hidden cell is protected now */
    boolean complete(RisingTotals wayUp) {
        return cheapestFirst(equations.secrets().stream()).stream()
                .allMatch(secret -> moves.containsKey(secret) || protect(secret, wayUp));
    }

    private boolean protect(int secret, RisingTotals wayUp) {
        Optional<JointShift> move = search.through(
                        secret, width, other -> equations.canBeHidden(other) && equations.protects(other, secret))
                .or(() -> wayUp.through(equations.unknown(secret).cell()))
                .filter(found -> found.unknowns().contains(secret) && protects(equations, found, secret));
        move.ifPresent(found -> {
            found.unknowns().forEach(equations::hide);
            remember(found, moves);
        });
        return move.isPresent();
    }

    private void remember(JointShift move, Map<Integer, JointShift> moves) {
        move.unknowns().stream()
                .filter(unknown -> move.width() >= width && protects(equations, move, unknown))
                .forEach(unknown -> moves.putIfAbsent(unknown, move));
    }

    private static boolean protects(Equations equations, JointShift move, int secret) {
        return move.unknowns().stream().allMatch(other -> equations.protects(other, secret));
    }

    /** Shows again, dearest first, what can be shown while all others are still protected. */
    void release(IntPredicate mayBeShown) {
        List<Integer> candidates = cheapestFirst(equations.secrets().stream().filter(mayBeShown));
        for (int i = candidates.size() - 1; i >= 0; i--) {
            releaseIfNotNeeded(candidates.get(i));
        }
    }

    private void releaseIfNotNeeded(int candidate) {
        List<Integer> resting = moves.entrySet().stream()
                .filter(entry -> entry.getValue().unknowns().contains(candidate))
                .map(Map.Entry::getKey)
                .filter(secret -> secret != candidate)
                .sorted()
                .toList();
        Map<Integer, JointShift> others = new HashMap<>();
        for (int secret : resting) {
            if (!others.containsKey(secret)) {
                IntPredicate usable = unknown ->
                        unknown != candidate && equations.hides(unknown) && equations.protects(unknown, secret);
                searchToShowAgain.through(secret, width, usable).ifPresent(move -> remember(move, others));
                if (!others.containsKey(secret)) {
                    return;
                }
            }
        }
        resting.forEach(secret -> moves.put(secret, others.getOrDefault(secret, moves.get(secret))));
        moves.remove(candidate);
        equations.show(candidate);
    }

    private List<Integer> cheapestFirst(IntStream unknowns) {
        return unknowns.boxed()
                .sorted(Comparator.<Integer>comparingInt(equations::price).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
