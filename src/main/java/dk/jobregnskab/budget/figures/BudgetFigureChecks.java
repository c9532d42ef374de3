package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChecks;
import dk.jobregnskab.intake.Check;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What must be said of the budget and accounts shown beside a period. */
@Component
@Order(50)
class BudgetFigureChecks implements FigureChecks {

    @Override
    public List<Check> checks(Computation computation) {
        return computation.of(BudgetFigures.class).checks(computation.period());
    }

    @Override
    public boolean isConstructed(Computation computation, String checkId) {
        BudgetFigures budget = computation.of(BudgetFigures.class);
        return checkId.startsWith("budget.")
                && budget.year(computation.period())
                        .map(BudgetYear::year)
                        .filter(budget::isConstructed)
                        .isPresent();
    }
}
