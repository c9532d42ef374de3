package dk.jobregnskab.forecast.calculation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A month from which series count otherwise than before (formulas.md, section 33). */
public final class LevelBreak {

    /** So many months tell the new level. */
    private static final int TELLING = 3;

    private final int from;

    /** @param from index of the first month that is counted the new way */
    public LevelBreak(int from) {
        this.from = from;
    }

    /**
     * The months before it brought to the new level, each area by itself.
     *
     * @param areas all with the same months
     * @param every see {@link PooledForecast#forwards}
     */
    public List<AreaSeries> levelled(List<AreaSeries> areas, int every) {
        if (from < PooledForecast.SHORTEST) {
            return areas;
        }
        Map<String, AreaForecast> foreseen = foreseen(
                areas.stream()
                        .filter(area -> area.months() > from)
                        .map(area -> new AreaSeries(area.area(), area.until(from)))
                        .toList(),
                every);
        return areas.stream()
                .map(area -> foreseen.containsKey(area.area()) ? levelled(area, foreseen.get(area.area())) : area)
                .toList();
    }

    private static Map<String, AreaForecast> foreseen(List<AreaSeries> before, int every) {
        PooledForecast forecast = PooledForecast.forwards(before, every);
        Map<String, AreaForecast> foreseen = new HashMap<>();
        before.stream().map(AreaSeries::area).forEach(area -> forecast.of(area)
                .ifPresent(known -> foreseen.put(area, known)));
        return foreseen;
    }

    private AreaSeries levelled(AreaSeries area, AreaForecast foreseen) {
        double came = 0;
        double expected = 0;
        for (int month = from; month < Math.min(from + TELLING, area.months()); month++) {
            came += area.at(month);
            expected += foreseen.months().get(month - from).middle();
        }
        double factor = came > 0 && expected > 0 ? came / expected : 1;
        double[] values = area.until(area.months());
        for (int month = 0; month < from; month++) {
            values[month] *= factor;
        }
        return new AreaSeries(area.area(), values);
    }
}
