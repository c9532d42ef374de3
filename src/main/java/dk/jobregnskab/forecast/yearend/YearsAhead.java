package dk.jobregnskab.forecast.yearend;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.PersonsAhead;
import dk.jobregnskab.forecast.BudgetedPersons;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.MonthlyForecasts.Made;
import dk.jobregnskab.forecast.YearEnd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which year is foreseen, and what it and the budgets say. */
public final class YearsAhead {

    private final BudgetFigures budget;
    private final Made months;
    private final PersonsAhead persons;

    public YearsAhead(BudgetFigures budget, Made months, PersonsAhead persons) {
        this.budget = budget;
        this.months = months;
        this.persons = persons;
    }

    /** As computed, for the house. */
    public List<YearEnd> ends() {
        return year().map(year -> of(year, budget.ofYear(year), persons)).orElse(List.of());
    }

    /**
     * The same for readers outside the house.
     *
     * @param shown those that may be shown
     */
    public List<YearEnd> shown(PersonsAhead shown) {
        return year().map(year -> of(year, budget.shownOfYear(year), shown)).orElse(List.of());
    }

    private List<YearEnd> of(int year, Optional<BudgetYear> followUp, PersonsAhead ahead) {
        return new ForeseenYear(year, followUp.orElse(null), ahead, set -> budget.setPrice(set, year))
                .of(budget.sets(year));
    }

    /** The one that is being posted; where none is, the one in which the first month ahead lies. */
    private Optional<Integer> year() {
        return budget.years().stream()
                .filter(this::isRunning)
                .reduce((earlier, later) -> later)
                .or(() -> months.forecasts().stream()
                        .filter(forecast -> forecast.subject().key().startsWith(ForecastSubject.SET))
                        .map(forecast -> forecast.ahead().get(0).month().year())
                        .reduce(Math::max));
    }

    private boolean isRunning(int year) {
        return budget.ofYear(year)
                .filter(known -> known.monthsPosted() > 0 && !known.isClosed())
                .isPresent();
    }

    /** What budgets pay for, by year and set. */
    public List<BudgetedPersons> budgeted() {
        List<BudgetedPersons> budgeted = new ArrayList<>();
        for (int year : budget.years()) {
            budget.ofYear(year).stream().flatMap(known -> known.sets().stream()).forEach(set -> persons(set.row())
                    .ifPresent(
                            paid -> budgeted.add(new BudgetedPersons(set.set().id(), year, paid))));
        }
        return budgeted;
    }

    private static Optional<BigDecimal> persons(BudgetRow row) {
        BigDecimal stated = row.persons().budget();
        BigDecimal amount = row.standing().budget();
        BigDecimal price = row.averagePrice().expected();
        if (stated != null || amount == null || price == null || price.signum() <= 0 || amount.signum() <= 0) {
            return Optional.ofNullable(stated);
        }
        return Optional.of(amount.divide(price, 2, RoundingMode.HALF_UP));
    }
}
