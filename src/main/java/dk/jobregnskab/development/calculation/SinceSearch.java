package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Since;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Lowest since" and "highest since" (formulas.md, section 23.6): no further back than the series is known without a gap or a break. */
final class SinceSearch {

    private final List<ObservationPeriod> earlier = new ArrayList<>();
    private final AreaLine line;
    private final @Nullable BigDecimal value;

    /**
     * @param periods from the series' first observation to the value's, also those that the series skips
     * @param brokenAt the last day on or before the value on which something broke the series; null when nothing did
     */
    SinceSearch(AreaLine line, List<ObservationPeriod> periods, @Nullable LocalDate brokenAt) {
        this.line = line;
        this.value = periods.isEmpty() ? null : line.at(periods.get(periods.size() - 1));
        List<ObservationPeriod> newestFirst = new ArrayList<>(periods);
        Collections.reverse(newestFirst);
        for (ObservationPeriod period : newestFirst.subList(Math.min(1, newestFirst.size()), newestFirst.size())) {
            if (line.at(period) == null || (brokenAt != null && period.start().isBefore(brokenAt))) {
                break;
            }
            earlier.add(period);
        }
    }

    /** Empty when the observation before was already so, or nothing before it is known. */
    Optional<Since> since() {
        BigDecimal newest = value;
        if (newest == null || earlier.isEmpty()) {
            return Optional.empty();
        }
        int toBefore = newest.compareTo(known(earlier.get(0)));
        if (toBefore == 0) {
            return Optional.empty();
        }
        boolean lowest = toBefore < 0;
        ObservationPeriod last = earlier.stream()
                .filter(period -> lowest
                        ? known(period).compareTo(newest) <= 0
                        : known(period).compareTo(newest) >= 0)
                .findFirst()
                .orElse(null);
        return last == null && earlier.size() == 1
                ? Optional.empty()
                : Optional.of(new Since(lowest, last, earlier.get(earlier.size() - 1)));
    }

    private BigDecimal known(ObservationPeriod period) {
        BigDecimal found = line.at(period);
        if (found == null) {
            throw new IllegalStateException("not known: " + period);
        }
        return found;
    }
}
