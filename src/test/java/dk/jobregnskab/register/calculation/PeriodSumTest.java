package dk.jobregnskab.register.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of formulas.md, section 17: a hundred full-time persons who cost 40,000 kroner a day. */
class PeriodSumTest {

    private static final int PERSONS = 100;
    private static final long ORE_OF_A_WEEK = 7 * 4_000_000L;

    private static RegisterFigure figure(Period period) {
        PeriodSum sum = new PeriodSum(period);
        for (LocalDate week = period.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                !week.isAfter(period.end());
                week = week.plusWeeks(1)) {
            sum.persons(week, PERSONS);
            sum.money(
                    new WeekRow.AtRates(week, 1, 1, 0, 0, PERSONS, 0, 0, PERSONS, ORE_OF_A_WEEK, 0, 0, ORE_OF_A_WEEK));
        }
        return sum.figure("Ydelsesgrupper i alt", false);
    }

    @ParameterizedTest
    @CsvSource({
        "2030M01, 1240000.00, 146000.00",
        "2030, 14600000.00, 146000.00",
        "2032M01, 1240000.00, 146000.00",
        "2032M02, 1160000.00, 146400.00",
        "2032, 14640000.00, 146400.00",
        "2032QMAT04, 14640000.00, 146400.00",
        "2032QMAT02, 14640000.00, 146400.00",
        "2033M01, 1240000.00, 146400.00",
        "2033M02, 1120000.00, 146000.00",
        "2033QMAT02, 14600000.00, 146000.00"
    })
    void thePriceOfAYearTimesPersonsAndPartOfTheYearIsTheNet(String token, BigDecimal net, BigDecimal price) {
        Period period = Period.parse(token).orElseThrow();
        RegisterFigure figure = figure(period);

        assertThat(figure.fullTimePersons()).isEqualByComparingTo(String.valueOf(PERSONS));
        assertThat(figure.net()).isEqualByComparingTo(net);
        assertThat(figure.netPerFullTimePerson()).isEqualByComparingTo(price);
        assertThat(price.multiply(figure.fullTimePersons())
                        .multiply(BigDecimal.valueOf(period.days()))
                        .divide(BigDecimal.valueOf(period.daysOfTheYear()), MathContext.DECIMAL64))
                .isEqualByComparingTo(net);
    }
}
