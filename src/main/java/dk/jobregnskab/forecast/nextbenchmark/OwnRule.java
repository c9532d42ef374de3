package dk.jobregnskab.forecast.nextbenchmark;

import java.util.List;

/**
 * How much of a municipality's own move beyond the country's shows in its difference: the rest is expected of it.
 *
 * @param beta 0: the expected share moves along; 1: it knows nothing of the municipality
 */
record OwnRule(double beta) {

    /** By least squares over all municipalities and all of the transitions, drawn to 0 the fewer they are. */
    static OwnRule learnt(List<Transition> transitions) {
        double product = 0;
        double square = 0;
        for (Transition transition : transitions) {
            for (Transition.Move move : transition.moves()) {
                double own = transition.ownMove(move);
                product += own * transition.surprise(move);
                square += own * own;
            }
        }
        int known = transitions.size();
        return new OwnRule(square == 0 ? 0 : product / square * known / (known + 1));
    }

    /** The difference to come of a municipality whose actual share to come is known. */
    double difference(Standing now, double growth, double actualShare) {
        return growth * now.difference() + beta * (actualShare - growth * now.actualShare());
    }

    /** By how much the transition's difference lay above what the rule says. */
    double error(Transition transition, Transition.Move move) {
        return transition.surprise(move) - beta * transition.ownMove(move);
    }
}
