package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.overview.Card;
import dk.jobregnskab.workbook.overview.Value;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** On Overblik: how far the temporary benefits are from the budget, as finance says it, and that it is not the saving. */
final class BudgetOverview implements OverviewPart {

    @Override
    public List<Card> cards(Edition edition) {
        return temporary(edition).flatMap(row -> card(edition, row)).stream().toList();
    }

    private static Optional<BudgetRow> temporary(Edition edition) {
        return BudgetPage.of(edition.report())
                .shown()
                .flatMap(year -> Optional.ofNullable(year.temporary()))
                .filter(row -> row.standing().deviation() != null);
    }

    @Override
    public List<String> advice(Edition edition) {
        return temporary(edition).map(row -> edition.labels().text("overview.budget.advice")).stream()
                .toList();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return temporary(edition).isPresent() && BudgetPage.of(edition.report()).constructed();
    }

    private static Optional<Card> card(Edition edition, BudgetRow row) {
        Labels labels = edition.labels();
        NumberText numbers = edition.numbers();
        BigDecimal deviation = row.standing().deviation();
        BigDecimal budget = row.standing().budget();
        BigDecimal expected = row.standing().expected();
        if (deviation == null || budget == null || expected == null) {
            return Optional.empty();
        }
        BudgetYear year = BudgetPage.year(edition.report());
        String cell = edition.table(SummaryTable.ID).cell("deviation", 0);
        boolean constructed = BudgetPage.of(edition.report()).constructed();
        String label = labels.text("overview.budget." + BudgetWords.direction(deviation), String.valueOf(year.year()));
        return Optional.of(new Card(
                constructed ? labels.text("overview.budget.constructed", label) : label,
                Value.formula(deviation.signum() < 0 ? "-" + cell : cell, Format.MILLIONS_OF_KRONER),
                labels.text(
                        year.isClosed() ? "overview.budget.closed" : "overview.budget.running",
                        numbers.millions(expected, 1),
                        numbers.millions(budget, 1))));
    }
}
