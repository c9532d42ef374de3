package dk.jobregnskab.development;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;

/**
 * The time that one observation of a series is about: a published period, or an ISO week of the register.
 *
 * @param token its one spelling, for example {@code 2026M07} or {@code 2020-W11}
 * @param start first day; observations are ordered and chosen by it
 * @param end last day, inclusive
 * @param name as sentences say it, for example {@code uge 11, 2020} or {@code July 2026}
 */
public record ObservationPeriod(String token, LocalDate start, LocalDate end, Wording name)
        implements Comparable<ObservationPeriod> {

    public static ObservationPeriod of(Period period) {
        return new ObservationPeriod(
                period.token(), period.start(), period.end(), new Wording(period.danish(), period.english()));
    }

    /** @param monday first day of the week */
    public static ObservationPeriod ofWeek(LocalDate monday) {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        return new ObservationPeriod(
                String.format(Locale.ROOT, "%d-W%02d", year, week),
                monday,
                monday.plusDays(6),
                new Wording("uge " + week + ", " + year, "week " + week + ", " + year));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    @Override
    public int compareTo(ObservationPeriod other) {
        return Comparator.comparing(ObservationPeriod::start)
                .thenComparing(ObservationPeriod::end)
                .compare(this, other);
    }
}
