package dk.jobregnskab.forecast.series;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Published series that together count what is asked for.
 *
 * @param name of tables and measures, as it is printed
 * @param series added where each of them is known
 * @param breaks of any of them
 */
record Alternative(String name, List<AreaMonths> series, SortedSet<YearMonth> breaks, SortedSet<Long> sourceFileIds) {

    /** Empty where one of them is unknown. */
    Optional<BigDecimal> at(YearMonth month, String area) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AreaMonths one : series) {
            Optional<BigDecimal> value = one.at(month, area);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    boolean isKnown(YearMonth month, String area) {
        return at(month, area).isPresent();
    }

    SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        series.forEach(one -> months.addAll(one.months()));
        return months;
    }

    SortedSet<String> areas() {
        SortedSet<String> areas = new TreeSet<>();
        series.forEach(one -> areas.addAll(one.areas()));
        return areas;
    }
}
