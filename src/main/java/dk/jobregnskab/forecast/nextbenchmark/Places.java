package dk.jobregnskab.forecast.nextbenchmark;

/** How likely each place is. */
public final class Places {

    /** By place − 1. */
    private final int[] counts;

    private final int draws;

    Places(int[] counts) {
        this.counts = counts.clone();
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        this.draws = sum;
    }

    /** How many places there are. */
    public int size() {
        return counts.length;
    }

    /** The first place that is reached or bettered in half of the draws. */
    public int middle() {
        int reached = counts[0];
        int place = 1;
        while (2 * reached < draws) {
            reached += counts[place];
            place++;
        }
        return place;
    }

    /**
     * The best and the worst place of the interval in the middle. A place belongs to it when the middle of its own share does: so the interval is neither too
     * wide nor too narrow on average, though places are whole.
     *
     * @param level 0 to 1
     */
    public Interval interval(double level) {
        int low = middle();
        int high = low;
        while (low > 1 && distance(low - 1) <= level) {
            low--;
        }
        while (high < counts.length && distance(high + 1) <= level) {
            high++;
        }
        return new Interval(low, high);
    }

    /** How far out a place lies: 0 in the middle of the draws, 1 beyond all of them. It is the level of the narrowest interval that holds it. */
    double distance(int place) {
        int better = 0;
        for (int index = 0; index < place - 1; index++) {
            better += counts[index];
        }
        return Math.abs((2.0 * better + counts[place - 1]) / draws - 1);
    }

    /** From the best to the worst place, both included. */
    public record Interval(int low, int high) {

        boolean holds(int place) {
            return low <= place && place <= high;
        }
    }
}
