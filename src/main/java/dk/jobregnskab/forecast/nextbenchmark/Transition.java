package dk.jobregnskab.forecast.nextbenchmark;

import dk.jobregnskab.reference.Municipality;
import java.util.List;
import java.util.Optional;

/** From an edition of a list to the one half a year later. */
final class Transition {

    /** A municipality that is known in both. */
    record Move(Standing before, Standing after) {}

    private final ListEdition from;
    private final ListEdition to;
    private final List<Move> moves;
    private final double growth;

    Transition(ListEdition from, ListEdition to) {
        this.from = from;
        this.to = to;
        this.moves = from.standings().stream()
                .flatMap(before ->
                        Optional.ofNullable(to.of(before.municipality()))
                                .map(after -> new Move(before, after))
                                .stream())
                .toList();
        this.growth = moves.stream().mapToDouble(move -> move.after().actual()).sum()
                / moves.stream().mapToDouble(move -> move.before().actual()).sum();
    }

    /** Half of the municipalities at least are known in both: what a few of them did says nothing of the country. */
    boolean isWorthLearningFrom() {
        return 2 * moves.size() >= Municipality.COUNT && growth > 0 && Double.isFinite(growth);
    }

    ListEdition from() {
        return from;
    }

    ListEdition to() {
        return to;
    }

    List<Move> moves() {
        return moves;
    }

    /** Actual persons of all municipalities, after ÷ before. */
    double growth() {
        return growth;
    }

    /** What the municipality's own actual share did beyond that of the country. */
    double ownMove(Move move) {
        return move.after().actualShare() - growth * move.before().actualShare();
    }

    /** What its difference did beyond that of the country. */
    double surprise(Move move) {
        return move.after().difference() - growth * move.before().difference();
    }

    double chance(Move move) {
        return move.before().chance(growth);
    }
}
