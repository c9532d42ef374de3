package dk.jobregnskab.register.spells.calculation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one spell of a citizen and benefit counts: the one with the most hours; of equal ones the one that began last, then the first by
 * category.
 *
 * @param last inclusive
 */
record Stretch(LocalDate first, LocalDate last, Spell counting) {

    private static final Comparator<Spell> PRECEDENCE = Comparator.comparingInt(Spell::weeklyHours)
            .thenComparing(Spell::start)
            .thenComparing(Spell::category, Comparator.reverseOrder());

    /**
     * The spells of one citizen and benefit, merged: a day that two of them cover is there once.
     *
     * @param to inclusive
     */
    static List<Stretch> merge(List<Spell> spells, LocalDate from, LocalDate to) {
        List<Spell> inside =
                spells.stream().filter(spell -> spell.touches(from, to)).toList();
        TreeSet<LocalDate> borders = new TreeSet<>();
        for (Spell spell : inside) {
            borders.add(later(spell.start(), from));
            borders.add(earlier(spell.end(), to).plusDays(1));
        }
        List<Stretch> stretches = new ArrayList<>();
        @Nullable LocalDate first = borders.pollFirst();
        for (LocalDate next : borders) {
            LocalDate start = Objects.requireNonNull(first);
            inside.stream()
                    .filter(spell -> spell.touches(start, start))
                    .max(PRECEDENCE)
                    .ifPresent(most -> stretches.add(new Stretch(start, next.minusDays(1), most)));
            first = next;
        }
        return stretches;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Hundredths of weekly hours, once for every day. */
    long hourDays() {
        return counting.weeklyHours() * days();
    }
}
