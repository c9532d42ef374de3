package dk.jobregnskab.development.calculation;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.LocalDate;

/** A day as sentences say it: {@code 12. marts 2020}, {@code 12 March 2020}. */
final class DayName {

    private DayName() {}

    static Wording of(LocalDate day) {
        Period month = new Period(Period.Type.MONTH, day.getYear(), day.getMonthValue());
        return new Wording(day.getDayOfMonth() + ". " + month.danish(), day.getDayOfMonth() + " " + month.english());
    }
}
