package dk.jobregnskab.forecast;

import org.jspecify.annotations.Nullable;

/**
 * How the rule for the next benchmark has done on a list in earlier editions, over all municipalities in turn, and how "unchanged" would have
 * (formulas.md, section 32).
 *
 * @param editions how many earlier editions were forecast
 * @param chosen the product's rule
 */
public record BenchmarkRecord(String group, int editions, Errors unchanged, Errors chosen) {

    /**
     * @param shareError mean absolute error of the difference in share, percentage points
     * @param rankError mean absolute error of the place
     * @param coverage80 share of the places inside the 80 % interval, 0 to 1; null where there is none
     */
    public record Errors(
            double shareError, double rankError, @Nullable Double coverage80) {}
}
