package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.ReportSheet.Reader;

/** The sheet of the year's account, right behind the result; what its prices are worth adds to it. */
public final class BudgetPlan {

    public static final ReportSheet BUDGET = new ReportSheet("budget", 150, Reader.CONTROLLER, true);

    private BudgetPlan() {}
}
