package dk.jobregnskab.forecast.tax;

import dk.jobregnskab.forecast.tax.TaxRules.Stated;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The extra tax if those who are not on benefits were at work (formulas.md, section 35): an assumption of its own, never a part of the saving.
 *
 * @param period of the benchmark
 * @param persons fewer on benefits than expected; below zero where there are more
 */
public record TaxOfWork(
        Period period, int persons, Stated income, Stated ownRate, Stated averageRate, Stated equalised) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty without assumptions, or without a difference in persons. */
    public static Optional<TaxOfWork> of(@Nullable TaxRules rules, Period period, @Nullable Integer persons) {
        if (rules == null || persons == null) {
            return Optional.empty();
        }
        Stated income = rules.income();
        Stated ownRate = rules.ownRate();
        Stated averageRate = rules.averageRate();
        Stated equalised = rules.equalised();
        return income == null || ownRate == null || averageRate == null || equalised == null
                ? Optional.empty()
                : Optional.of(new TaxOfWork(period, persons, income, ownRate, averageRate, equalised));
    }

    /** Kroner a year. */
    public BigDecimal beforeEqualisation() {
        return at(ownRate.value());
    }

    /** Kroner a year that the municipality keeps. */
    public BigDecimal afterEqualisation() {
        BigDecimal taken = equalised.value().multiply(averageRate.value()).divide(HUNDRED);
        return at(ownRate.value().subtract(taken));
    }

    private BigDecimal at(BigDecimal percent) {
        return BigDecimal.valueOf(persons)
                .multiply(income.value())
                .multiply(percent)
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
