package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The two observations that are compared; null where the series begins later.
 *
 * @param first the series' first observation
 */
record Observed(
        ObservationPeriod first,
        @Nullable ObservationPeriod base,
        @Nullable ObservationPeriod value) {

    boolean isOne() {
        return base != null && base.equals(value);
    }

    Change change(AreaLine line) {
        return isOne() ? Change.withinOneObservation(line.at(base)) : Change.between(line.at(base), line.at(value));
    }
}
