package dk.jobregnskab.forecast.nextbenchmark;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** All municipalities of a list to come, and draws of where each of them ends. The same field gives the same draws everywhere. */
final class Field {

    /** Enough for the ends of an interval to stand still. */
    private static final int DRAWS = 2000;

    private static final long SEED = 98;

    /**
     * A municipality before the next edition.
     *
     * @param asAnother what is guessed of it when the place of another one is asked for
     * @param asOwn what is guessed of it when it asks itself
     */
    record Runner(Guess asAnother, Guess asOwn) {}

    private final List<Runner> runners;

    Field(List<Runner> runners) {
        this.runners = List.copyOf(runners);
    }

    /** For each municipality in turn: its places by what it knows of itself and of the others. */
    List<Places> places() {
        SplittableRandom random = new SplittableRandom(SEED);
        int size = runners.size();
        int[][] counts = new int[size][size];
        double[] others = new double[size];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int index = 0; index < size; index++) {
                others[index] = runners.get(index).asAnother().drawn(random);
            }
            double[] sorted = others.clone();
            Arrays.sort(sorted);
            for (int index = 0; index < size; index++) {
                double own = runners.get(index).asOwn().drawn(random);
                int before = below(sorted, own);
                counts[index][others[index] < own ? before - 1 : before]++;
            }
        }
        return Stream.of(counts).map(Places::new).toList();
    }

    /** The places of one municipality among the others. */
    static Places places(Guess own, List<Guess> others) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] counts = new int[others.size() + 1];
        for (int draw = 0; draw < DRAWS; draw++) {
            double difference = own.drawn(random);
            int before = 0;
            for (Guess other : others) {
                if (other.drawn(random) < difference) {
                    before++;
                }
            }
            counts[before]++;
        }
        return new Places(counts);
    }

    /** How many lie below a value. */
    private static int below(double[] sorted, double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
