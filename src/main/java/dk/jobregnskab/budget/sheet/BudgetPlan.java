package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.ReportSheet.Reader;

/** The sheet of the year's account, right behind the result. */
final class BudgetPlan {

    static final ReportSheet BUDGET = new ReportSheet("budget", 150, Reader.CONTROLLER, true);

    private BudgetPlan() {}
}
