package dk.jobregnskab.forecast.nextbenchmark;

import org.jspecify.annotations.Nullable;

/**
 * Where a municipality stands on a list of an edition.
 *
 * @param municipality its code
 * @param population aged 16–66, above zero
 * @param actual full-time persons
 * @param actualShare percent of the population
 * @param difference percentage points, actual − expected
 * @param rank null where it is not published
 */
public record Standing(
        String municipality,
        double population,
        double actual,
        double actualShare,
        double difference,
        @Nullable Integer rank) {

    /** Half of the last digit of a published share: less than that is printed as none. */
    private static final double LEAST_SHARE = 0.005;

    /**
     * What chance is measured in: the error of a count is as its root, so that of a share is as the root of share by population.
     *
     * @param growth of the whole country since
     */
    double chance(double growth) {
        return Math.sqrt(growth * Math.max(actualShare, LEAST_SHARE) / population);
    }
}
