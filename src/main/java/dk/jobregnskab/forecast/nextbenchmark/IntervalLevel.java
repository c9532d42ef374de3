package dk.jobregnskab.forecast.nextbenchmark;

import java.util.List;
import java.util.stream.DoubleStream;

/** The level at which intervals are made so that they hold what they promise. */
final class IntervalLevel {

    private IntervalLevel() {}

    /**
     * Drawn to the promised level the fewer editions are known.
     *
     * @param promised 0 to 1
     * @param distances of the places that came, in the draws made before: one array for each edition
     */
    static double corrected(double promised, List<double[]> distances) {
        if (distances.isEmpty()) {
            return promised;
        }
        double[] sorted =
                distances.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
        double needed = sorted[Math.min(sorted.length - 1, (int) (promised * sorted.length))];
        int known = distances.size();
        return promised + (needed - promised) * known / (known + 1);
    }
}
