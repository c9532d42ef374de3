package dk.jobregnskab.samples.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** How large a register is to be, and when it begins. */
record RegisterPlan(long seed, int citizens, YearMonth firstMonth, int months) {

    /** In the order of the files. */
    List<YearMonth> all() {
        return Stream.iterate(firstMonth, month -> month.plusMonths(1))
                .limit(months)
                .toList();
    }

    boolean covers(YearMonth month) {
        return !month.isBefore(firstMonth);
    }

    /** The Mondays of a month's weeks: a week belongs to the month it begins in. The first file also has the week under way. */
    List<LocalDate> mondays(YearMonth month) {
        LocalDate first = Spell.mondayOf(month.atDay(1));
        LocalDate start =
                first.getMonthValue() == month.getMonthValue() || month.equals(firstMonth) ? first : first.plusWeeks(1);
        return start.datesUntil(month.plusMonths(1).atDay(1), java.time.Period.ofWeeks(1))
                .toList();
    }

    /** The number at the end of a file's name is the day it came: the 20th of the month after. */
    String fileName(String beginning, YearMonth month) {
        int number = all().indexOf(month) + 1;
        return "%s-%04d-%s-20.csv".formatted(beginning, number, month.plusMonths(1));
    }
}
