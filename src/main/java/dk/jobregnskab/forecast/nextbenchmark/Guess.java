package dk.jobregnskab.forecast.nextbenchmark;

import java.util.SplittableRandom;

/**
 * What a difference may come to.
 *
 * @param difference by one of the rules, percentage points
 * @param chance the unit of the errors
 * @param errors the rule's past ones
 * @param shareError what one standard deviation of the actual share's own uncertainty does to the difference
 */
record Guess(double difference, double chance, double[] errors, double shareError) {

    /** One of the possible differences, as likely as it is. */
    double drawn(SplittableRandom random) {
        double error = errors[(int) (((random.nextLong() >>> 32) * errors.length) >>> 32)];
        return difference + chance * error + (shareError == 0 ? 0 : shareError * deviation(random));
    }

    /** Nearly normal, from plain sums: the same on every platform. */
    private static double deviation(SplittableRandom random) {
        double sum = 0;
        for (int part = 0; part < 12; part++) {
            sum += (random.nextLong() >>> 11) * 0x1.0p-53;
        }
        return sum - 6;
    }
}
