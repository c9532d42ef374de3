package dk.jobregnskab.forecast.nextbenchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How wrong both rules have been, in units of chance so that municipalities of all sizes and all lists tell of each other.
 *
 * @param own of the rule for municipalities whose own actual share is known, as it then was
 * @param others of that for the rest, which move with the country
 */
record PastErrors(double[] own, double[] others) {

    /** @param lists the transitions of each list, oldest first */
    static PastErrors of(Collection<List<Transition>> lists) {
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (List<Transition> transitions : lists) {
            for (int index = 0; index < transitions.size(); index++) {
                Transition transition = transitions.get(index);
                OwnRule then = OwnRule.learnt(transitions.subList(0, index));
                for (Transition.Move move : transition.moves()) {
                    own.add(then.error(transition, move) / transition.chance(move));
                    others.add(transition.surprise(move) / transition.chance(move));
                }
            }
        }
        return new PastErrors(array(own), array(others));
    }

    private static double[] array(List<Double> values) {
        return values.stream().flatMapToDouble(DoubleStream::of).toArray();
    }
}
