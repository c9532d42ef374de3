package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.delivery.BudgetDelivery;
import dk.jobregnskab.budget.delivery.LedgerDelivery;
import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.ComparedFigure.Origin;
import dk.jobregnskab.figures.ComparedFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Corrected budget and expected accounts of temporary benefits, set by set. */
@Component
@Order(50)
class ComparedBudget implements ComparedFigures {

    private static final Origin BUDGET = new Origin(new Wording("budget", "budget"), Set.of(BudgetDelivery.KIND));
    private static final Origin ACCOUNTS =
            new Origin(new Wording("regnskab", "accounts"), Set.of(BudgetDelivery.KIND, LedgerDelivery.KIND));

    @Override
    public List<ComparedFigure> of(Computation computation, Language language) {
        BudgetFigures figures = computation.of(BudgetFigures.class);
        List<ComparedFigure> compared = new ArrayList<>();
        figures.year(computation.period())
                .ifPresent(year -> year.sets().forEach(set -> compared.addAll(of(year, set.row(), figures, language))));
        return compared;
    }

    private static List<ComparedFigure> of(BudgetYear year, BudgetRow row, BudgetFigures figures, Language language) {
        boolean constructed = figures.isConstructed(year.year());
        String name = "Budget " + year.year() + ", " + row.name() + ": ";
        return List.of(
                new ComparedFigure(
                        name + new Wording("korrigeret budget", "corrected budget").in(language),
                        "kr.",
                        row.standing().budget(),
                        BUDGET,
                        false,
                        constructed),
                new ComparedFigure(
                        name + new Wording("forventet regnskab", "expected accounts").in(language),
                        "kr.",
                        row.standing().expected(),
                        ACCOUNTS,
                        figures.restsOnRegister(year.year()),
                        constructed));
    }

    @Override
    public boolean comparesPeriods() {
        return false;
    }
}
