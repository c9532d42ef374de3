package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.LadderLine;
import dk.jobregnskab.budget.LedgerMonth;
import dk.jobregnskab.workbook.Report;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows of the year's account: only what may leave the house.
 *
 * @param year null without a budget
 * @param ledger what finance posted beside the register, in the order of its parts, of each the year before its months
 * @param ladder the refund ladder tried on the accounts
 * @param published whether budget or accounts are those that Statistics Denmark publishes
 * @param constructed whether any of it is invented
 */
public record BudgetPage(
        @Nullable BudgetYear year,
        List<LedgerMonth> ledger,
        List<LadderLine> ladder,
        boolean published,
        boolean constructed) {

    /** Without a budget. */
    public static final BudgetPage NONE = new BudgetPage(null, List.of(), List.of(), false, false);

    public static BudgetPage of(Report report) {
        return report.page(BudgetPage.class).orElse(NONE);
    }

    Optional<BudgetYear> shown() {
        return Optional.ofNullable(year);
    }

    /** Of a report that has one. */
    static BudgetYear year(Report report) {
        return of(report).shown().orElseThrow();
    }

    /** What is posted is known and not told. */
    static boolean hides(BudgetRow row) {
        return row.actualBasis() != null && row.standing().actual() == null;
    }
}
