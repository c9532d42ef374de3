package dk.jobregnskab.forecast.nextbenchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What comes after the newest edition of a list. */
public final class ListOutlook {

    /**
     * How far a share that was carried on by the growth of a count may lie from the one the ministry finds: the count is another one. An assumption, one
     * standard deviation, until forecasts that were kept say better.
     */
    static final double SHARE_ERROR = 0.02;

    private final ListEdition now;
    private final Learnt learnt;

    /** @param list one of which {@link TestedList#teaches} says that it does at the edition */
    public ListOutlook(TestedList list, ListEdition now) {
        this.now = now;
        this.learnt = list.learntAt(now.period());
    }

    /**
     * One municipality in the edition to come.
     *
     * @param actualShare percent of the population
     * @param difference percentage points, actual − expected
     * @param interval of places that holds 80 %
     */
    public record Expected(double actualShare, double difference, int rank, Places.Interval interval, int rankOf) {}

    /**
     * @param own on the list now
     * @param step half-years ahead
     * @param national growth of the country's persons from the newest edition's rolling year to that of the edition to come
     * @param ownGrowth the same of the municipality's own count
     * @param growths the same of others, where their counts are known
     */
    public Expected of(Standing own, int step, double national, double ownGrowth, Map<String, Double> growths) {
        List<Guess> others = new ArrayList<>();
        for (Standing standing : now.standings()) {
            if (!standing.municipality().equals(own.municipality())) {
                Double growth = growths.get(standing.municipality());
                others.add(
                        growth == null
                                ? learnt.another(standing, national, step)
                                : carriedOn(standing, step, national, growth));
            }
        }
        Guess guess = carriedOn(own, step, national, ownGrowth);
        Places places = Field.places(guess, others);
        return new Expected(
                own.actualShare() * ownGrowth,
                guess.difference(),
                places.middle(),
                places.interval(learnt.level()),
                places.size());
    }

    private Guess carriedOn(Standing standing, int step, double national, double growth) {
        double share = standing.actualShare() * growth;
        return learnt.own(standing, national, step, share, SHARE_ERROR * Math.sqrt(step) * share);
    }
}
