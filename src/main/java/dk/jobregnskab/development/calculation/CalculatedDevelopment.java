package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.AreaChange;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.EventRow;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.development.TargetAnswer;
import dk.jobregnskab.development.calculation.Places.Place;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A comparison of two dates of one series (formulas.md, section 23). */
public final class CalculatedDevelopment {

    private final ObservedSeries series;
    private final Places places;
    private final List<EventRow> events;
    private final List<GoalLine> goals;

    /** @param goals of the municipality that is asked about */
    public CalculatedDevelopment(ObservedSeries series, Places places, List<EventRow> events, List<GoalLine> goals) {
        this.series = series;
        this.places = places;
        this.events = events;
        this.goals = goals;
    }

    /** @param to not before {@code from} */
    public Development between(LocalDate from, LocalDate to) {
        Observed observed = new Observed(series.periods().first(), series.at(from), series.at(to));
        CrossedEvents crossed = new CrossedEvents(series, observed, events);
        List<Event> between = crossed.events();
        boolean broken = between.stream().anyMatch(Event::breaksSeries);
        AreaCalculation area = new AreaCalculation(series, observed, order(observed), crossed.brokenAt());
        List<AreaChange> areas = new ArrayList<>();
        for (Place place : places.inOrder()) {
            areas.add(area.of(place));
        }
        List<TargetAnswer> targets = goals.stream()
                .map(goal -> goal.answer(series, series.line(places.own().code())))
                .toList();
        ObservationPeriod value = observed.value();
        boolean preliminary = value != null && series.preliminary().test(value);
        return new Development(
                from,
                to,
                series.series(),
                observed.base(),
                value,
                preliminary,
                broken,
                areas,
                between.stream().sorted(Comparator.comparing(Event::from)).toList(),
                targets,
                new ComparisonNotes(series, observed, places).of(from, to, between),
                sentences(areas));
    }

    private Map<String, Integer> order(Observed observed) {
        Map<String, Change> changes = new HashMap<>();
        if (series.ordered()) {
            for (Municipality one : places.all()) {
                changes.put(one.code(), observed.change(series.line(one.code())));
            }
        }
        return new PercentOrder(changes).byCode();
    }

    /** The municipality first, then the country, which is never without its own sentence. */
    private static List<Wording> sentences(List<AreaChange> areas) {
        return areas.stream().limit(2).map(AreaChange::sentence).toList();
    }
}
