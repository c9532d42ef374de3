package dk.jobregnskab.development;

import org.jspecify.annotations.Nullable;

/**
 * How far back one must look for a value as low, or as high, as the newest one compared.
 *
 * @param lowest true for "the lowest since", false for "the highest since"
 * @param period the last earlier observation that was as low or as high; null when none is known
 * @param knownFrom the observation from which on the series is known without a gap or a break: it says nothing of the time before
 */
public record Since(boolean lowest, @Nullable ObservationPeriod period, ObservationPeriod knownFrom) {

    /** It is said only when it reaches back a year or more: three months tell nothing. */
    public boolean isWorthSaying(ObservationPeriod newest) {
        ObservationPeriod back = period == null ? knownFrom : period;
        return !back.start().plusYears(1).isAfter(newest.start());
    }
}
