package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.calculation.AreaSeries;
import dk.jobregnskab.indicator.Indicators.AreaValues;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts of areas by month. What is unknown is not there, and is never filled. */
final class AreaMonths {

    private final SortedMap<YearMonth, Map<String, BigDecimal>> values = new TreeMap<>();
    private final SortedSet<String> areas = new TreeSet<>();

    /** Only the months of what is loaded. */
    static AreaMonths of(AreaValues loaded) {
        AreaMonths months = new AreaMonths();
        loaded.values().forEach((period, byArea) -> {
            if (period.type() == Period.Type.MONTH) {
                YearMonth month = YearMonth.from(period.start());
                months.values.computeIfAbsent(month, first -> new HashMap<>());
                byArea.forEach((area, value) -> months.put(month, area, value));
            }
        });
        return months;
    }

    void put(YearMonth month, String area, BigDecimal value) {
        values.computeIfAbsent(month, first -> new HashMap<>()).put(area, value);
        areas.add(area);
    }

    /** From the first to the last, also those that were never published. */
    List<YearMonth> months() {
        return values.isEmpty() ? List.of() : window(values.firstKey(), values.lastKey());
    }

    /** From the first to the last month in which the area is known. */
    List<YearMonth> months(String area) {
        List<YearMonth> known =
                values.keySet().stream().filter(month -> isKnown(month, area)).toList();
        return known.isEmpty() ? List.of() : window(known.get(0), known.get(known.size() - 1));
    }

    private static List<YearMonth> window(YearMonth first, YearMonth last) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** Those that have any value. */
    SortedSet<String> areas() {
        return areas;
    }

    Optional<BigDecimal> at(YearMonth month, String area) {
        return Optional.ofNullable(values.getOrDefault(month, Map.of()).get(area));
    }

    boolean isKnown(YearMonth month, String area) {
        return at(month, area).isPresent();
    }

    /** The areas that are known in each of the months. */
    List<AreaSeries> complete(List<YearMonth> months) {
        return areas.stream()
                .filter(area -> months.stream().allMatch(month -> isKnown(month, area)))
                .map(area -> new AreaSeries(
                        area,
                        months.stream()
                                .mapToDouble(month -> at(month, area)
                                        .map(BigDecimal::doubleValue)
                                        .orElseThrow())
                                .toArray()))
                .toList();
    }
}
