package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.Outlook;
import java.util.Collection;

/** What the end of a running year rests on. */
record RunningEnd(String basis, Outlook outlook) {

    static final RunningEnd OF_BUDGET = new RunningEnd(BudgetRow.REMAINING_BUDGET, Outlook.UNKNOWN);

    static RunningEnd foreseen(Outlook outlook) {
        return new RunningEnd(BudgetRow.FORECAST, outlook);
    }

    /** Of the parts of a sum. */
    static RunningEnd of(Collection<RunningEnd> parts) {
        long different = parts.stream().map(RunningEnd::basis).distinct().count();
        String basis = different > 1
                ? BudgetRow.BOTH
                : parts.stream().map(RunningEnd::basis).findFirst().orElse(BudgetRow.REMAINING_BUDGET);
        return new RunningEnd(
                basis, Outlook.sum(parts.stream().map(RunningEnd::outlook).toList()));
    }
}
