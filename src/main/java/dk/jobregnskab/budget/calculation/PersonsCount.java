package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.Accounts.PersonSeries;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.indicator.Indicators.Observation;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Full-time persons of a year from published series (formulas.md, section 27): of each month the best alternative of which every series is
 * known, and of the year the mean of its months.
 */
public final class PersonsCount {

    /** A mean of fewer months is none of a year. */
    public static final int FEWEST_MONTHS = 6;

    private record Cell(String table, String measure, Period month) {}

    private record Value(BigDecimal persons, Set<Long> files) {}

    private final Map<Cell, Value> values = new HashMap<>();

    public PersonsCount(Collection<Observation> observations) {
        for (Observation observation : observations) {
            BigDecimal persons = observation.municipality();
            if (persons != null && observation.period().type() == Period.Type.MONTH) {
                values.put(
                        new Cell(observation.table(), PersonSeries.label(observation.measure()), observation.period()),
                        new Value(persons, observation.sourceFileIds()));
            }
        }
    }

    /**
     * @param series of one set, or of one of its benefits
     * @param throughMonth the last month that is asked for
     * @return empty when fewer than half of the months asked for are known
     */
    public Optional<PersonsOfYear> of(List<PersonSeries> series, int year, int throughMonth) {
        Map<Integer, List<PersonSeries>> alternatives = new TreeMap<>();
        series.forEach(one -> alternatives
                .computeIfAbsent(one.alternative(), first -> new ArrayList<>())
                .add(one));
        BigDecimal sum = BigDecimal.ZERO;
        int months = 0;
        Set<Long> files = new HashSet<>();
        Map<String, Set<String>> used = new LinkedHashMap<>();
        for (int month = 1; month <= throughMonth; month++) {
            Period period = new Period(Period.Type.MONTH, year, month);
            for (List<PersonSeries> alternative : alternatives.values()) {
                List<Value> known = alternative.stream()
                        .map(one -> values.get(new Cell(one.table(), PersonSeries.label(one.measure()), period)))
                        .toList();
                if (known.stream().allMatch(value -> value != null)) {
                    for (Value value : known) {
                        sum = sum.add(value.persons());
                        files.addAll(value.files());
                    }
                    alternative.forEach(one -> used.computeIfAbsent(one.table(), first -> new LinkedHashSet<>())
                            .add(one.measure()));
                    months++;
                    break;
                }
            }
        }
        return months < Math.min(FEWEST_MONTHS, throughMonth) || months == 0
                ? Optional.empty()
                : Optional.of(new PersonsOfYear(
                        sum.divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP), months, words(used), files));
    }

    private static Wording words(Map<String, Set<String>> used) {
        List<String> series = new ArrayList<>();
        used.forEach((table, measures) -> series.add(table + " \"" + String.join("\", \"", measures) + "\""));
        String named = String.join(" + ", series);
        return new Wording("Jobindsats " + named, "Jobindsats " + named);
    }
}
