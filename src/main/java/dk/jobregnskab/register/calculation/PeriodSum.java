package dk.jobregnskab.register.calculation;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Weeks added up over a period (formulas.md, sections 14 to 17): each week counts with its days inside. Exact until {@link #figure}, which
 * rounds once, half up.
 */
final class PeriodSum {

    private static final int DAYS_OF_WEEK = 7;

    private final LocalDate start;
    private final LocalDate end;
    private final int days;
    private final int daysOfTheYear;
    private long personDays;
    private long grossDays;
    private long refundDays;
    private long cofinancingDays;
    private long netDays;

    PeriodSum(Period period) {
        this.start = period.start();
        this.end = period.end();
        this.days = period.days();
        this.daysOfTheYear = period.daysOfTheYear();
    }

    /** How many days of the week that begins here lie inside a period: 0 to 7. */
    static int daysInside(LocalDate monday, Period period) {
        return daysInside(monday, period.start(), period.end());
    }

    private static int daysInside(LocalDate monday, LocalDate start, LocalDate end) {
        LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1L);
        LocalDate from = monday.isBefore(start) ? start : monday;
        LocalDate to = sunday.isAfter(end) ? end : sunday;
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    void persons(LocalDate week, long persons) {
        personDays += persons * daysInside(week, start, end);
    }

    void money(WeekRow.AtRates row) {
        long days = daysInside(row.week(), start, end);
        grossDays += row.gross() * days;
        refundDays += row.refund() * days;
        cofinancingDays += row.cofinancing() * days;
        netDays += row.net() * days;
    }

    /** @param other of the same period */
    void add(PeriodSum other) {
        personDays += other.personDays;
        grossDays += other.grossDays;
        refundDays += other.refundDays;
        cofinancingDays += other.cofinancingDays;
        netDays += other.netDays;
    }

    RegisterFigure figure(String name, boolean preliminary) {
        return new RegisterFigure(
                name,
                fullTimePersons(),
                kroner(grossDays),
                kroner(refundDays),
                kroner(cofinancingDays),
                net(),
                price(),
                preliminary);
    }

    boolean isMoney() {
        return grossDays != 0 || refundDays != 0 || cofinancingDays != 0 || netDays != 0;
    }

    BigDecimal fullTimePersons() {
        return BigDecimal.valueOf(personDays).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }

    BigDecimal net() {
        return kroner(netDays);
    }

    private static BigDecimal kroner(long oreDays) {
        return BigDecimal.valueOf(oreDays).divide(BigDecimal.valueOf(100L * DAYS_OF_WEEK), 2, RoundingMode.HALF_UP);
    }

    /** Net ÷ full-time persons × days of the year ÷ days of the period, which cancel out. */
    @Nullable
    BigDecimal price() {
        return personDays <= 0
                ? null
                : BigDecimal.valueOf(netDays)
                        .multiply(BigDecimal.valueOf(daysOfTheYear))
                        .divide(
                                BigDecimal.valueOf(100L * DAYS_OF_WEEK).multiply(BigDecimal.valueOf(personDays)),
                                2,
                                RoundingMode.HALF_UP);
    }
}
