package dk.jobregnskab.forecast;

import dk.jobregnskab.figures.Snapshot;
import java.util.List;

/** Where the year ends. A bean. */
public interface YearEnds {

    Made of(Snapshot snapshot);

    /**
     * @param ends set by set, all temporary benefits together at last; as computed, for the house
     * @param shown the same for readers outside the house
     * @param budgeted what budgets pay for, of each subject and year; for readers outside the house too
     */
    record Made(List<YearEnd> ends, List<YearEnd> shown, List<BudgetedPersons> budgeted) {

        public static final Made NONE = new Made(List.of(), List.of(), List.of());
    }
}
