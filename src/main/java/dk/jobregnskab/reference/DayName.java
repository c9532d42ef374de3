package dk.jobregnskab.reference;

import java.time.LocalDate;

/** A day as sentences say it: {@code 12. marts 2020}, {@code 12 March 2020}. */
public final class DayName {

    private DayName() {}

    public static Wording of(LocalDate day) {
        Period month = Period.month(day);
        return new Wording(day.getDayOfMonth() + ". " + month.danish(), day.getDayOfMonth() + " " + month.english());
    }
}
