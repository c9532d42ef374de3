package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.Extreme;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An area's way from the first observation to the second (formulas.md, section 23.4). */
final class AreaPath {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Known(ObservationPeriod period, BigDecimal value) {}

    private final List<Point> points = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private final Change change;

    /** @param periods from base to value, also those that the series skips */
    AreaPath(AreaLine line, List<ObservationPeriod> periods, Change change) {
        this.change = change;
        for (ObservationPeriod period : periods) {
            BigDecimal value = line.at(period);
            points.add(new Point(period, value, Change.share(value, change.base(), 2)));
            if (value != null) {
                known.add(new Known(period, value));
            }
        }
    }

    List<Point> points() {
        return points;
    }

    Optional<Extreme> highest() {
        return extreme(Comparator.comparing(Known::value));
    }

    Optional<Extreme> lowest() {
        return extreme(Comparator.comparing(Known::value).reversed());
    }

    /** Of equal ones the first. */
    private Optional<Extreme> extreme(Comparator<Known> order) {
        return known.stream()
                .reduce((best, next) -> order.compare(next, best) > 0 ? next : best)
                .map(best -> new Extreme(best.period(), best.value(), regained(best.value())));
    }

    private @Nullable BigDecimal regained(BigDecimal extreme) {
        BigDecimal base = change.base();
        BigDecimal value = change.value();
        if (base == null || value == null || extreme.compareTo(base) == 0) {
            return null;
        }
        return extreme.subtract(value).multiply(HUNDRED).divide(extreme.subtract(base), 1, RoundingMode.HALF_UP);
    }
}
