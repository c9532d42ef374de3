package dk.jobregnskab.register.calculation;

import dk.jobregnskab.reference.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Persons and kroner of one benefit, or of several together, in a period. */
final class BenefitCount {

    private final PeriodSum sum;
    private final Map<LocalDate, Integer> perWeek = new HashMap<>();

    BenefitCount(Period period) {
        this.sum = new PeriodSum(period);
    }

    void persons(LocalDate week, int persons) {
        sum.persons(week, persons);
        perWeek.merge(week, persons, Integer::sum);
    }

    void money(WeekRow.AtRates row) {
        sum.money(row);
    }

    void add(BenefitCount other) {
        sum.add(other.sum);
        other.perWeek.forEach((week, persons) -> perWeek.merge(week, persons, Integer::sum));
    }

    PeriodSum sum() {
        return sum;
    }

    /** In any week. A reversal of somebody who is not paid any more is that person's money: at least one then. */
    int mostCitizens() {
        int most = perWeek.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most <= 0 && sum.isMoney() ? 1 : Math.max(0, most);
    }
}
