package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A count that may be forecast, among others of its kind that teach how well such counts can be foreseen.
 *
 * @param pool names all of them together
 * @param area which of the others it is
 * @param months of all of them, as they are used
 * @param delivered what has been delivered of the months that were completed
 * @param breaks months from which it is counted otherwise than before
 * @param sourceFileIds deliveries it is known from
 */
record Count(
        ForecastSubject subject,
        String pool,
        String area,
        AreaMonths months,
        Map<YearMonth, BigDecimal> delivered,
        List<YearMonth> breaks,
        Set<Long> sourceFileIds) {

    /** From the first to the last that is known of it. */
    List<YearMonth> known() {
        return months.months(area);
    }

    /**
     * Why it cannot be forecast; empty when it can.
     *
     * @param newest the newest month that is published of anything
     */
    Optional<Wording> refusal(YearMonth newest) {
        List<YearMonth> known = known();
        Refusal refusal = new Refusal(subject);
        if (known.isEmpty()) {
            return Optional.of(refusal.notThere());
        }
        Optional<YearMonth> gap =
                known.stream().filter(month -> !months.isKnown(month, area)).findFirst();
        if (gap.isPresent()) {
            return Optional.of(refusal.gap(gap.get()));
        }
        if (known.size() < PooledForecast.SHORTEST) {
            return Optional.of(refusal.tooShort(known.size()));
        }
        if (isPast(newest)) {
            return Optional.of(refusal.ended(known.get(known.size() - 1)));
        }
        return isConstant(known) ? Optional.of(refusal.constant()) : Optional.empty();
    }

    /** Whether all that could be foreseen of it lies before the newest month that is published of anything. */
    boolean isPast(YearMonth newest) {
        List<YearMonth> known = known();
        return !known.isEmpty() && !known.get(known.size() - 1).plusYears(1).isAfter(newest);
    }

    private boolean isConstant(List<YearMonth> known) {
        return months.complete(known).stream()
                .filter(one -> one.area().equals(area))
                .mapToDouble(one -> one.scale(known.size()))
                .allMatch(scale -> scale == 0);
    }
}
