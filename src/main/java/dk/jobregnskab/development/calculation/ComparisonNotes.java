package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.Event;
import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be said about a comparison as a whole. */
final class ComparisonNotes {

    private static final Wording PRELIMINARY = new Wording(
            "Den sidste observation er foreløbig: sene registreringer må ventes, så tallet kan stige.",
            "The last observation is preliminary: late registrations must be expected, so the figure may rise.");
    private static final Wording OTHER_INTERVALS = new Wording(
            "Serien har også perioder af anden længde; de er ikke brugt.",
            "The series also has periods of other lengths; they are not used.");
    private static final Wording NOBODY_COMPARABLE = new Wording(
            "Der er ingen sammenlignelige kommuner. De kræver en opgørelse fra ministeriet med kommunernes forventede andel; konstruerede tæller"
                    + " ikke.",
            "There are no comparable municipalities. They take a benchmark with the expected shares of the municipalities; constructed ones do"
                    + " not count.");

    private final ObservedSeries series;
    private final Observed observed;
    private final Places places;

    ComparisonNotes(ObservedSeries series, Observed observed, Places places) {
        this.series = series;
        this.observed = observed;
        this.places = places;
    }

    List<Wording> of(LocalDate from, LocalDate to, List<Event> events) {
        List<Wording> notes = new ArrayList<>();
        used(notes, from, observed.base());
        used(notes, to, observed.value());
        events.stream()
                .filter(Event::breaksSeries)
                .forEach(event -> notes.add(new Wording(
                        "Sammenligningen krydser et brud i serien eller en del af den, "
                                + DayName.of(event.from()).danish() + ": " + event.name()
                                + ". Kilde: " + event.source() + ". Tallene kan ikke sammenlignes direkte.",
                        "The comparison crosses a break in the series or a part of it, "
                                + DayName.of(event.from()).english() + ": " + event.name()
                                + ". Source: " + event.source() + ". The figures cannot be compared directly.")));
        ObservationPeriod value = observed.value();
        if (value != null && series.preliminary().test(value)) {
            notes.add(PRELIMINARY);
        }
        if (series.otherIntervals()) {
            notes.add(OTHER_INTERVALS);
        }
        if (places.neighbours().isEmpty()) {
            notes.add(NOBODY_COMPARABLE);
        }
        return notes;
    }

    private void used(List<Wording> notes, LocalDate date, @Nullable ObservationPeriod period) {
        Wording day = DayName.of(date);
        if (period == null) {
            Wording why = Reasons.seriesBegins(observed.first());
            notes.add(new Wording(
                    "Der er ingen observation på eller før " + day.danish() + ": " + why.danish() + ".",
                    "There is no observation on or before " + day.english() + ": " + why.english() + "."));
        } else if (!date.equals(period.start())) {
            boolean before = !period.contains(date);
            notes.add(new Wording(
                    "For " + day.danish() + " er brugt " + period.name().danish()
                            + (before ? ", den nyeste observation før." : "."),
                    "For " + day.english() + ", " + period.name().english() + " is used"
                            + (before ? ", the newest observation before." : ".")));
        }
    }
}
