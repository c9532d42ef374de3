package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.reference.BenefitGroups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many full-time persons a year's budget has money for: as it is budgeted, else the budget ÷ the price by the accounts.
 *
 * @param persons mean of the year, two decimals
 */
public record BudgetedPersons(int year, BigDecimal persons) {

    /** Of what is forecast; empty where the budget has no such part, or no price is known. */
    static Optional<BudgetedPersons> of(ForecastSubject subject, BudgetYear year, BudgetFigures budget) {
        String key = subject.key();
        BigDecimal persons = key.startsWith(ForecastSubject.SET)
                ? ofSet(key.substring(ForecastSubject.SET.length()), year)
                : key.startsWith(ForecastSubject.REGISTER)
                        ? ofGroup(key.substring(ForecastSubject.REGISTER.length()), year, budget)
                        : null;
        return Optional.ofNullable(persons).map(known -> new BudgetedPersons(year.year(), known));
    }

    private static @Nullable BigDecimal ofSet(String set, BudgetYear year) {
        return year.sets().stream()
                .filter(row -> row.set().id().equals(set))
                .flatMap(row -> Stream.ofNullable(row.row().persons().budget()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal ofGroup(String group, BudgetYear year, BudgetFigures budget) {
        if (!group.equals(BenefitGroups.TOTAL)) {
            return ofPart(group, year, budget);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : BenefitGroups.PARTS) {
            BigDecimal one = ofPart(part, year, budget);
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return sum;
    }

    private static @Nullable BigDecimal ofPart(String group, BudgetYear year, BudgetFigures budget) {
        Optional<BudgetRow> row =
                year.groups().stream().filter(one -> one.key().equals(group)).findFirst();
        BigDecimal persons = row.map(one -> one.persons().budget()).orElse(null);
        BigDecimal amount = row.map(one -> one.standing().budget()).orElse(null);
        if (persons != null || amount == null) {
            return persons;
        }
        return budget.price(group, year.year())
                .map(AccountsPrice::levelled)
                .filter(price -> price.signum() > 0)
                .map(price -> amount.divide(price, 2, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
