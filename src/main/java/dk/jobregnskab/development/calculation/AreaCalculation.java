package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.Part;
import dk.jobregnskab.development.Since;
import dk.jobregnskab.development.calculation.Places.Place;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One area's line of a comparison. */
final class AreaCalculation {

    private final ObservedSeries series;
    private final Observed observed;
    private final Map<String, Integer> order;
    private final @Nullable LocalDate brokenAt;
    private final ChangeWords words;

    /** @param brokenAt the last day on or before the second observation on which something broke the series; null when nothing did */
    AreaCalculation(
            ObservedSeries series, Observed observed, Map<String, Integer> order, @Nullable LocalDate brokenAt) {
        this.series = series;
        this.observed = observed;
        this.order = order;
        this.brokenAt = brokenAt;
        this.words = new ChangeWords(series.series(), observed);
    }

    AreaChange of(Place place) {
        AreaLine line = line(place);
        Change change = observed.change(line);
        Wording reason = reason(place, line, change);
        boolean detailed = place.kind() != Area.Kind.MUNICIPALITY;
        boolean first = place.kind() == Area.Kind.OWN || place.kind() == Area.Kind.COUNTRY;
        AreaPath path = new AreaPath(line, detailed ? between() : List.of(), change);
        Since since =
                detailed ? new SinceSearch(line, upToValue(), brokenAt).since().orElse(null) : null;
        String code = place.area().code();
        Integer own = code == null ? null : order.get(code);
        return new AreaChange(
                place.area(),
                place.kind(),
                change.base(),
                change.value(),
                change.change(),
                change.pct(),
                own,
                own == null ? null : Integer.valueOf(order.size()),
                reason,
                path.points(),
                first ? parts(change, Objects.requireNonNull(code)) : List.of(),
                path.highest().orElse(null),
                path.lowest().orElse(null),
                since,
                words.sentence(place.area(), place.kind(), change, reason, first ? since : null));
    }

    private List<Part> parts(Change change, String code) {
        return new Contributions(change, observed).of(series.parts(code));
    }

    private AreaLine line(Place place) {
        String code = place.area().code();
        if (code != null) {
            return series.line(code);
        }
        if (series.elsewhere() != null) {
            return AreaLine.unavailable(series.elsewhere());
        }
        return series.additive()
                ? AreaLine.sum(place.members().stream()
                        .map(member -> series.line(member.code()))
                        .toList())
                : AreaLine.unavailable(Reasons.NOT_ADDITIVE);
    }

    /** Nothing at all between dates of which the first lies before the series: then from its beginning. */
    private List<ObservationPeriod> between() {
        ObservationPeriod value = observed.value();
        ObservationPeriod base = observed.base() == null ? observed.first() : observed.base();
        return value == null ? List.of() : steps(base, value);
    }

    private List<ObservationPeriod> upToValue() {
        ObservationPeriod value = observed.value();
        return value == null ? List.of() : steps(observed.first(), value);
    }

    private List<ObservationPeriod> steps(ObservationPeriod from, ObservationPeriod to) {
        return series.interval() == Interval.ROLLING_YEAR
                ? List.copyOf(series.periods().subSet(from, true, to, true))
                : series.interval().between(from, to.start());
    }

    /** The first that applies, in the order of formulas.md, section 23.7. */
    private @Nullable Wording reason(Place place, AreaLine line, Change change) {
        ObservationPeriod base = observed.base();
        ObservationPeriod value = observed.value();
        if (line.unavailable() != null) {
            return line.unavailable();
        }
        if (base == null || value == null) {
            return Reasons.seriesBegins(observed.first());
        }
        for (ObservationPeriod period : List.of(base, value)) {
            if (line.at(period) == null) {
                return place.members().isEmpty() ? missing(line, period) : missing(place.members(), period);
            }
        }
        if (observed.isOne()) {
            return Reasons.oneObservation(value);
        }
        return change.hasPct() ? null : Reasons.BASE_NOT_ABOVE_ZERO;
    }

    private static Wording missing(AreaLine line, ObservationPeriod period) {
        ObservationPeriod first = line.first().orElse(null);
        ObservationPeriod last = line.last().orElse(null);
        if (first == null || last == null) {
            return Reasons.NO_VALUES;
        }
        if (first.compareTo(period) > 0) {
            return Reasons.areaBegins(first);
        }
        return last.compareTo(period) < 0 ? Reasons.areaEnds(last) : Reasons.hidden(period);
    }

    private Wording missing(List<Municipality> members, ObservationPeriod period) {
        long unknown = members.stream()
                .filter(member -> series.line(member.code()).at(period) == null)
                .count();
        return Reasons.partsUnknown(unknown, members.size(), period);
    }
}
