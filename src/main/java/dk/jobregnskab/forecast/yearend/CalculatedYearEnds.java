package dk.jobregnskab.forecast.yearend;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.PersonsAhead;
import dk.jobregnskab.budget.PersonsAheadReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.HiddenCounts;
import dk.jobregnskab.forecast.YearEnd;
import dk.jobregnskab.forecast.YearEnds;
import dk.jobregnskab.register.RegisterFigures;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the year ends that is being posted; where none is, the one in which the first month ahead lies. */
@Component
class CalculatedYearEnds implements YearEnds {

    private final PersonsAheadReader ahead;

    CalculatedYearEnds(PersonsAheadReader ahead) {
        this.ahead = ahead;
    }

    @Override
    public Made of(Snapshot snapshot) {
        BudgetFigures budget = snapshot.of(BudgetFigures.class);
        HiddenCounts hidden = HiddenCounts.of(snapshot.of(RegisterFigures.class));
        PersonsAhead persons = ahead.read(snapshot);
        PersonsAhead shown =
                (set, year, from) -> persons.of(set, year, from).filter(rest -> !rest.register() || !hidden.any());
        Optional<Integer> year = year(snapshot, budget);
        return new Made(
                year.map(one -> ends(one, budget.ofYear(one), persons, budget)).orElse(List.of()),
                year.map(one -> ends(one, budget.shownOfYear(one), shown, budget))
                        .orElse(List.of()),
                new Budgeted(budget, budget::shownOfYear).persons());
    }

    private static List<YearEnd> ends(
            int year, Optional<BudgetYear> followUp, PersonsAhead persons, BudgetFigures budget) {
        return new ForeseenYear(year, followUp.orElse(null), persons, set -> budget.setPrice(set, year))
                .of(budget.sets(year));
    }

    private static Optional<Integer> year(Snapshot snapshot, BudgetFigures budget) {
        return budget.years().stream()
                .filter(year -> isRunning(budget, year))
                .reduce((earlier, later) -> later)
                .or(() -> snapshot.of(ForecastFigures.class).months().forecasts().stream()
                        .filter(forecast -> forecast.subject().key().startsWith(ForecastSubject.SET))
                        .map(forecast -> forecast.ahead().get(0).month().year())
                        .filter(year -> !isClosed(budget, year))
                        .reduce(Math::max));
    }

    private static boolean isClosed(BudgetFigures budget, int year) {
        return budget.ofYear(year).filter(BudgetYear::isClosed).isPresent();
    }

    private static boolean isRunning(BudgetFigures budget, int year) {
        return budget.ofYear(year)
                .filter(known -> known.monthsPosted() > 0 && !known.isClosed())
                .isPresent();
    }
}
