package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.budget.Accounts.PersonSeries;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Series that count the same people through all months: an alternative, or one until its benefits ended and another from then on. Two alternatives are never
 * mixed otherwise, for one of them may count others too.
 *
 * @param until the last day of the first; null where it goes on
 */
record Timeline(List<PersonSeries> first, @Nullable LocalDate until, List<PersonSeries> then) {

    /** All of one set of functions, the best first. */
    static List<Timeline> of(List<PersonSeries> series, Benefits benefits) {
        Map<Integer, List<PersonSeries>> alternatives = series.stream()
                .collect(Collectors.groupingBy(PersonSeries::alternative, TreeMap::new, Collectors.toList()));
        List<List<PersonSeries>> open = alternatives.values().stream()
                .filter(alternative -> end(alternative, benefits) == null)
                .toList();
        List<Timeline> timelines = new ArrayList<>();
        open.forEach(alternative -> timelines.add(new Timeline(alternative, null, List.of())));
        for (List<PersonSeries> alternative : alternatives.values()) {
            LocalDate end = end(alternative, benefits);
            if (end != null && open.isEmpty()) {
                timelines.add(new Timeline(alternative, end, List.of()));
            } else if (end != null) {
                open.forEach(next -> timelines.add(new Timeline(alternative, end, next)));
            }
        }
        return timelines;
    }

    /** The day its first benefit ended; null when all go on. */
    private static @Nullable LocalDate end(List<PersonSeries> alternative, Benefits benefits) {
        return alternative.stream()
                .map(one ->
                        benefits.find(one.benefit()).map(Benefit::inBenchmarkTo).orElse(null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Those to be added in a month; none where the benefits had ended. */
    List<PersonSeries> in(Period month) {
        return until == null || !month.start().isAfter(until) ? first : then;
    }
}
