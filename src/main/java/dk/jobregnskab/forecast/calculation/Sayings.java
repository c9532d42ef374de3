package dk.jobregnskab.forecast.calculation;

import java.util.List;

/** What one method said at each origin, of the areas that had a scale there. */
final class Sayings {

    /** @param next the months from the origin on */
    record Said(AreaSeries area, double scale, double[] next) {}

    private final Origins origins;
    private final List<List<Said>> byOrigin;

    Sayings(MonthlyMethod method, List<AreaSeries> areas, Origins origins) {
        this.origins = origins;
        this.byOrigin = origins.months().stream()
                .map(months -> areas.stream()
                        .filter(area -> area.scale(months) > 0)
                        .map(area -> new Said(area, area.scale(months), method.next(area.until(months))))
                        .toList())
                .toList();
    }

    /** Absolute errors at an origin by step and area, in units of each area's scale; empty where the actual value is not known at all. */
    double[][] errors(int origin, Target target) {
        int known = origins.at(origin);
        double[][] errors = new double[MonthlyMethod.YEAR][];
        for (int step = 0; step < errors.length; step++) {
            int ahead = step;
            errors[step] = byOrigin.get(origin).stream()
                    .filter(said -> known + ahead < said.area().months())
                    .mapToDouble(
                            said -> Math.abs(target.of(said.area().from(known), ahead) - target.of(said.next(), ahead))
                                    / said.scale())
                    .toArray();
        }
        return errors;
    }

    List<Said> at(int origin) {
        return byOrigin.get(origin);
    }
}
