package dk.jobregnskab.forecast.yearend;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.PersonPrice;
import dk.jobregnskab.forecast.BudgetedPersons;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What budgets pay for, by year and set. */
final class Budgeted {

    private final BudgetFigures budget;

    Budgeted(BudgetFigures budget) {
        this.budget = budget;
    }

    List<BudgetedPersons> persons() {
        List<BudgetedPersons> budgeted = new ArrayList<>();
        for (int year : budget.years()) {
            for (SetRow set : budget.ofYear(year).orElseThrow().sets()) {
                persons(set, year)
                        .ifPresent(paid ->
                                budgeted.add(new BudgetedPersons(set.set().id(), year, paid)));
            }
        }
        return budgeted;
    }

    private Optional<BigDecimal> persons(SetRow set, int year) {
        BudgetRow row = set.row();
        BigDecimal stated = row.persons().budget();
        BigDecimal amount = row.standing().budget();
        if (stated != null || amount == null || amount.signum() <= 0) {
            return Optional.ofNullable(stated);
        }
        return Optional.ofNullable(row.averagePrice().expected())
                .or(() -> budget.setPrice(set.set(), year)
                        .filter(price -> price.level() == year)
                        .map(PersonPrice::kroner))
                .filter(price -> price.signum() > 0)
                .map(price -> amount.divide(price, 2, RoundingMode.HALF_UP));
    }
}
