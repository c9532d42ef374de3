package dk.jobregnskab.development;

import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a series between two dates: the contract of {@code development --json}. Fields are added, never renamed.
 *
 * <p>The observation used for a date is the newest one whose period begins on or before it, the same for all areas.
 *
 * @param from the date asked for; a period stands for its first day
 * @param to the date asked for, not before {@code from}
 * @param baseObservation the observation used for {@code from}; null when the series begins later
 * @param valueObservation the observation used for {@code to}; null when the series begins later
 * @param preliminary whether late registrations must still be expected for the second observation
 * @param broken whether an event that breaks the series, or a part of it, lies between the observations
 * @param areas own municipality, country, region, landsdel, comparable municipalities, then all other municipalities by code
 * @param events those between the observations, oldest first
 * @param targets goals for this series; of the home municipality only
 * @param notes what must be said about the comparison as a whole: observations used, breaks, preliminary figures
 * @param sentences municipality, then the country beside it, from this one series
 */
public record Development(
        LocalDate from,
        LocalDate to,
        Series series,
        @Nullable ObservationPeriod baseObservation,
        @Nullable ObservationPeriod valueObservation,
        boolean preliminary,
        boolean broken,
        List<AreaChange> areas,
        List<Event> events,
        List<TargetAnswer> targets,
        List<Wording> notes,
        List<Wording> sentences) {

    public Development {
        areas = List.copyOf(areas);
        events = List.copyOf(events);
        targets = List.copyOf(targets);
        notes = List.copyOf(notes);
        sentences = List.copyOf(sentences);
    }

    /** The lines of one kind, in their order. */
    public List<AreaChange> areas(Area.Kind kind) {
        return areas.stream().filter(area -> area.kind() == kind).toList();
    }

    /** The municipality that is asked about. */
    public AreaChange own() {
        return areas(Area.Kind.OWN).get(0);
    }

    public AreaChange country() {
        return areas(Area.Kind.COUNTRY).get(0);
    }

    /** Without the municipalities that are neither the own one nor comparable with it: what reports show. */
    public Development withoutOthers() {
        return new Development(
                from,
                to,
                series,
                baseObservation,
                valueObservation,
                preliminary,
                broken,
                areas.stream()
                        .filter(area -> area.kind() != Area.Kind.MUNICIPALITY)
                        .toList(),
                events,
                targets,
                notes,
                sentences);
    }

    /**
     * As it may leave the house. Published series are not ours to hide; of the register all or nothing is shown, since its weeks and parts add up.
     *
     * @param smallestCount fewer persons than this are not shown; zero is
     * @return empty when any count of the own municipality that would be shown is too small
     */
    public Optional<Development> discreet(int smallestCount) {
        return series.isRegister() && areas.stream().anyMatch(area -> SmallCounts.anyIn(area, smallestCount))
                ? Optional.empty()
                : Optional.of(this);
    }
}
