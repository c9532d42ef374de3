package dk.jobregnskab.forecast.nextbenchmark;

import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list that was forecast from the earlier ones.
 *
 * @param trials each municipality in turn, with its own actual share known and nothing of the others
 */
record TestedEdition(Period period, List<Trial> trials) {

    /**
     * One municipality's forecast and what came.
     *
     * @param unchangedError of the last difference, percentage points
     * @param error of the forecast difference, percentage points
     * @param placed null where a rank is not published
     */
    record Trial(
            double unchangedError, double error, @Nullable Placed placed) {}

    /**
     * @param unchangedError of the last place
     * @param error of the middle of the forecast places
     * @param distance of the place that came in the draws
     * @param held whether the interval held it
     */
    record Placed(double unchangedError, double error, double distance, boolean held) {}

    static TestedEdition of(Transition transition, Learnt learnt) {
        double growth = transition.growth();
        List<Standing> standings = transition.from().standings();
        List<Field.Runner> runners = standings.stream()
                .map(now -> runner(now, transition.to().of(now.municipality()), growth, learnt))
                .toList();
        List<Places> places = new Field(runners).places();
        List<Trial> trials = new ArrayList<>();
        for (int index = 0; index < standings.size(); index++) {
            Standing now = standings.get(index);
            Standing after = transition.to().of(now.municipality());
            if (after != null) {
                trials.add(new Trial(
                        Math.abs(now.difference() - after.difference()),
                        Math.abs(runners.get(index).asOwn().difference() - after.difference()),
                        placed(now.rank(), after.rank(), places.get(index), learnt.level())));
            }
        }
        return new TestedEdition(transition.to().period(), trials);
    }

    private static Field.Runner runner(Standing now, @Nullable Standing after, double growth, Learnt learnt) {
        Guess another = learnt.another(now, growth, 1);
        return new Field.Runner(another, after == null ? another : learnt.own(now, growth, 1, after.actualShare(), 0));
    }

    private static @Nullable Placed placed(
            @Nullable Integer before, @Nullable Integer came, Places places, double level) {
        return before == null || came == null || came > places.size()
                ? null
                : new Placed(
                        Math.abs(before - came),
                        Math.abs(places.middle() - came),
                        places.distance(came),
                        places.interval(level).holds(came));
    }

    List<Placed> placed() {
        return trials.stream().map(Trial::placed).filter(Objects::nonNull).toList();
    }

    /** Share of the places that came inside the interval. */
    double coverage() {
        return placed().stream().filter(Placed::held).count() / (double) placed().size();
    }

    double[] distances() {
        return placed().stream().mapToDouble(Placed::distance).toArray();
    }
}
