package dk.jobregnskab.indicator.figures;

import dk.jobregnskab.intake.Axis;
import dk.jobregnskab.intake.Layer;
import dk.jobregnskab.reference.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The deliveries of the series, table by table and newest first, and which of them decides a total. */
final class SeriesLayers {

    /** How a cell names the total of all dimensions. */
    static final String TOTAL = "";

    private final Map<String, List<Layer>> byTable;

    SeriesLayers(List<Layer> newestFirst) {
        byTable = newestFirst.stream()
                .collect(Collectors.groupingBy(Layer::part, LinkedHashMap::new, Collectors.toList()));
    }

    Set<String> tables() {
        return byTable.keySet();
    }

    List<Layer> of(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    Set<Period> periods() {
        return byTable.values().stream()
                .flatMap(List::stream)
                .flatMap(layer -> layer.scope().periods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Deliveries that may decide a total of a measure or area. */
    Set<Long> deliveries(Predicate<Layer> asked) {
        return byTable.values().stream()
                .flatMap(List::stream)
                .filter(layer -> layer.scope().labels(Axis.SPLIT).contains(TOTAL))
                .filter(asked)
                .map(Layer::sourceFileId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a delivery is the uppermost whose scope holds the cell: then its value counts, and without one the cell is unknown. */
    boolean decides(long sourceFileId, String table, Period period, String area, String measure) {
        return of(table).stream()
                .filter(layer -> layer.scope().holds(period, area, measure, TOTAL))
                .findFirst()
                .filter(layer -> layer.sourceFileId() == sourceFileId)
                .isPresent();
    }
}
