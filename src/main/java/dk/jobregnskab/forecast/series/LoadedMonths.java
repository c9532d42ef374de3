package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.calculation.AreaSeries;
import dk.jobregnskab.indicator.Indicators.AreaValues;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The months of a loaded series: from the first to the last, also those that were never published. */
final class LoadedMonths {

    private final Map<YearMonth, Map<String, BigDecimal>> values = new TreeMap<>();
    private final SortedSet<String> areas = new TreeSet<>();
    private final List<YearMonth> months = new ArrayList<>();

    LoadedMonths(AreaValues loaded) {
        loaded.values().forEach((period, byArea) -> {
            if (period.type() == Period.Type.MONTH) {
                values.put(YearMonth.from(period.start()), byArea);
                areas.addAll(byArea.keySet());
            }
        });
        List<YearMonth> published = List.copyOf(values.keySet());
        if (!published.isEmpty()) {
            YearMonth last = published.get(published.size() - 1);
            for (YearMonth month = published.get(0); !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
    }

    List<YearMonth> months() {
        return months;
    }

    /** How many areas have any value. */
    int areas() {
        return areas.size();
    }

    /** Those that are known in every month: what is unknown is not filled. */
    List<AreaSeries> complete() {
        return areas.stream()
                .filter(area -> months.stream().allMatch(month -> of(month).containsKey(area)))
                .map(area -> new AreaSeries(
                        area,
                        months.stream()
                                .map(month -> of(month).getOrDefault(area, BigDecimal.ZERO))
                                .mapToDouble(BigDecimal::doubleValue)
                                .toArray()))
                .toList();
    }

    private Map<String, BigDecimal> of(YearMonth month) {
        return values.getOrDefault(month, Map.of());
    }
}
