package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.Accounts;
import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.Budgets;
import dk.jobregnskab.budget.PersonsAhead;
import dk.jobregnskab.budget.PersonsAheadReader;
import dk.jobregnskab.budget.calculation.CalculatedYears;
import dk.jobregnskab.budget.calculation.CalculatedYears.Earlier;
import dk.jobregnskab.budget.calculation.CalculatedYears.Rules;
import dk.jobregnskab.budget.calculation.PersonsCount;
import dk.jobregnskab.budget.calculation.PriceIndex;
import dk.jobregnskab.figures.FiguresPartReader;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.indicator.IndicatorFigures;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Benefit;
import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.register.RegisterFigures;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class BudgetFiguresReader implements FiguresPartReader<BudgetFigures> {

    private final Budgets budgets;
    private final Rules rules;
    private final List<PersonsAheadReader> ahead;

    BudgetFiguresReader(Budgets budgets, Accounts accounts, ReferenceTables tables, List<PersonsAheadReader> ahead) {
        this.budgets = budgets;
        this.ahead = ahead;
        this.rules = new Rules(accounts, new PriceIndex(PriceIndex.TRANSFERS, tables), groupOfBenefit());
    }

    private static Map<String, String> groupOfBenefit() {
        Map<String, String> groups = new HashMap<>();
        for (Benefit benefit : Benefits.load().all()) {
            if (benefit.group() != null) {
                groups.put(benefit.name(), benefit.group());
            }
        }
        return groups;
    }

    @Override
    public Class<BudgetFigures> type() {
        return BudgetFigures.class;
    }

    @Override
    public BudgetFigures read(Snapshot snapshot) {
        String code = snapshot.municipality().code();
        Budgets.BudgetEdition edition = budgets.of(code, snapshot.moment());
        return new BudgetFigures(
                snapshot,
                new CalculatedYears(
                        edition,
                        year -> edition.newestInput(year).map(moment -> earlier(snapshot, moment.minusNanos(1_000))),
                        rules,
                        () -> new PersonsCount(
                                snapshot.of(IndicatorFigures.class).observations()),
                        () -> snapshot.of(RegisterFigures.class).edition(),
                        foreseen(snapshot)));
    }

    private Earlier earlier(Snapshot snapshot, Instant moment) {
        return new Earlier(budgets.of(snapshot.municipality().code(), moment), () -> foreseen(snapshot.at(moment)));
    }

    private PersonsAhead foreseen(Snapshot snapshot) {
        return (set, year, from) -> ahead.stream()
                .flatMap(reader -> reader.read(snapshot).of(set, year, from).stream())
                .findFirst();
    }
}
