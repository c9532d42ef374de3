package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetRow.Quantity;
import dk.jobregnskab.budget.Outlook;
import dk.jobregnskab.budget.Standing;
import java.util.List;
import java.util.Objects;

/** Several lines as one. What is hidden of any of them is hidden of all: the rest would be no sum. */
final class RowSum {

    private RowSum() {}

    static BudgetRow of(String key, List<BudgetRow> rows) {
        Standing all = Standing.sum(rows.stream().map(BudgetRow::standing).toList());
        boolean hidden = rows.stream().anyMatch(BudgetPage::hides);
        return new BudgetRow(
                key,
                "",
                hidden ? all.withoutPosted() : all,
                rows.stream()
                        .map(BudgetRow::actualBasis)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                rows.stream()
                        .map(BudgetRow::expectedBasis)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Quantity.UNKNOWN,
                Quantity.UNKNOWN,
                Outlook.UNKNOWN,
                null,
                null);
    }
}
