package dk.jobregnskab.register.spells.calculation;

import java.time.LocalDate;

/**
 * The days that the lines of a delivery are about.
 *
 * @param last {@link LocalDate#MAX} where one of them is open
 */
public record Days(LocalDate first, LocalDate last) {

    public Days and(Days other) {
        return new Days(Stretch.earlier(first, other.first), Stretch.later(last, other.last));
    }

    boolean touch(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
