package dk.jobregnskab.register.spells.calculation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hours of a benefit's spells by ISO week, each spell looked at once: hundredths of weekly hours, once for every day. */
final class WeeklyHours {

    private static final int LAST_OF_WEEK = 6;

    private final Map<LocalDate, Long> byMonday = new HashMap<>();

    /** @param spells of one benefit, those of a citizen together */
    WeeklyHours(Collection<List<Spell>> spells, LocalDate from, LocalDate to) {
        for (List<Spell> ofCitizen : spells) {
            Stretch.merge(ofCitizen, from, to).forEach(this::add);
        }
    }

    private void add(Stretch stretch) {
        LocalDate monday = stretch.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(stretch.last())) {
            LocalDate first = Stretch.later(stretch.first(), monday);
            LocalDate last = Stretch.earlier(stretch.last(), monday.plusDays(LAST_OF_WEEK));
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            byMonday.merge(monday, days * stretch.counting().weeklyHours(), Long::sum);
            monday = monday.plusWeeks(1);
        }
    }

    long in(LocalDate monday) {
        return byMonday.getOrDefault(monday, 0L);
    }
}
