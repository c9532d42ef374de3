package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.Outlook;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the end of a running year rests on. */
record RunningEnd(String basis, Outlook outlook) {

    static final RunningEnd OF_BUDGET = new RunningEnd(BudgetRow.REMAINING_BUDGET, Outlook.UNKNOWN);

    static RunningEnd foreseen(Outlook outlook) {
        return new RunningEnd(BudgetRow.FORECAST, outlook);
    }

    /** Of the parts of a sum. */
    static RunningEnd of(Collection<BudgetRow> parts) {
        List<String> bases = parts.stream()
                .flatMap(part -> Stream.ofNullable(part.expectedBasis()))
                .distinct()
                .toList();
        String basis =
                bases.size() > 1 ? BudgetRow.BOTH : bases.stream().findFirst().orElse(BudgetRow.REMAINING_BUDGET);
        return new RunningEnd(basis, Outlook.sum(parts));
    }
}
