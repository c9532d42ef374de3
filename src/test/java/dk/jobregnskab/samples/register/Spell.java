package dk.jobregnskab.samples.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * An unbroken time on one benefit.
 *
 * @param to the last day
 * @param percent how much of the benefit's full week the citizen gets
 * @param seniorityBefore weeks on the ladder before the spell's first week
 */
record Spell(SampleBenefit benefit, LocalDate from, LocalDate to, int percent, int seniorityBefore) {

    private static final int BASE_YEAR = 2020;
    private static final int YEARLY_PERCENT = 2;

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean touches(LocalDate monday) {
        return !from.isAfter(monday.plusDays(6)) && !to.isBefore(monday);
    }

    /** One day in a week counts the whole week. */
    int weeks() {
        return (int) ChronoUnit.WEEKS.between(mondayOf(from), mondayOf(to)) + 1;
    }

    int seniorityWeek(LocalDate monday) {
        return seniorityBefore + (int) ChronoUnit.WEEKS.between(mondayOf(from), monday) + 1;
    }

    /** Whole kroner for a full week; the first and the last one are paid by the day. */
    long grossOre(LocalDate monday) {
        int level = 100 + YEARLY_PERCENT * (monday.getYear() - BASE_YEAR);
        long kroner = Rounded.share((long) benefit.weeklyKroner() * percent, level, 10_000);
        LocalDate first = from.isAfter(monday) ? from : monday;
        LocalDate last = to.isBefore(monday.plusDays(6)) ? to : monday.plusDays(6);
        return Rounded.share(kroner * 100, ChronoUnit.DAYS.between(first, last) + 1, 7);
    }
}
