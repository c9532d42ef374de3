package dk.jobregnskab.forecast.yearend;

import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.PersonPrice;
import dk.jobregnskab.forecast.BudgetedPersons;
import dk.jobregnskab.forecast.ForecastSubject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What budgets pay for: of sets of functions, and of the register's groups. */
final class Budgeted {

    private final BudgetFigures budget;
    private final List<BudgetedPersons> persons = new ArrayList<>();

    /** @param years as they may be told */
    Budgeted(BudgetFigures budget, IntFunction<Optional<BudgetYear>> years) {
        this.budget = budget;
        budget.years().forEach(year -> years.apply(year).ifPresent(this::add));
    }

    List<BudgetedPersons> persons() {
        return persons;
    }

    private void add(BudgetYear year) {
        for (SetRow set : year.sets()) {
            add(ForecastSubject.SET + set.set().id(), year, set.row(), () -> budget.setPrice(set.set(), year.year())
                    .filter(price -> price.level() == year.year())
                    .map(PersonPrice::kroner));
        }
        for (BudgetRow group : year.groups()) {
            add(ForecastSubject.REGISTER + group.key(), year, group, () -> budget.price(group.key(), year.year())
                    .filter(price -> price.level() == year.year())
                    .map(AccountsPrice::levelled));
        }
    }

    private void add(String subject, BudgetYear year, BudgetRow row, Supplier<Optional<BigDecimal>> price) {
        persons(row, price).ifPresent(paid -> persons.add(new BudgetedPersons(subject, year.year(), paid)));
    }

    private static Optional<BigDecimal> persons(BudgetRow row, Supplier<Optional<BigDecimal>> price) {
        BigDecimal stated = row.persons().budget();
        BigDecimal amount = row.standing().budget();
        if (stated != null || amount == null || amount.signum() <= 0) {
            return Optional.ofNullable(stated);
        }
        return Optional.ofNullable(row.averagePrice().expected())
                .or(price)
                .filter(each -> each.signum() > 0)
                .map(each -> amount.divide(each, 2, RoundingMode.HALF_UP));
    }
}
