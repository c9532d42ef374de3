package dk.jobregnskab.register.internal;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.internal.suppression.Cell;
import dk.jobregnskab.register.internal.suppression.SuppressedTable;
import java.time.Instant;

/**
 * What was shown of the register from one moment on.
 *
 * @param mask of the {@link MonthTable}
 */
record ShownEdition(Instant since, RegisterEdition register, SuppressedTable mask) {

    /**
     * Whether a row is shown for a period. One that is in no workbook's list is asked for by hand: it is shown where it is the sum of shown months,
     * so that it says nothing new, whoever else is asked for.
     */
    boolean shows(String row, Period period) {
        return isColumn(period)
                ? showsCell(row, period)
                : MonthTable.months(period).stream().allMatch(month -> showsMonth(row, month));
    }

    private boolean showsMonth(String row, Period month) {
        return isColumn(month)
                ? showsCell(row, month)
                : register.benefits(month).stream().noneMatch(benefit -> MonthTable.isIn(row, benefit));
    }

    private boolean isColumn(Period period) {
        return mask.table().columns().names().contains(period.token());
    }

    /** A row that is not in the table has nobody in it. */
    private boolean showsCell(String row, Period period) {
        Cell cell = MonthTable.cell(row, period);
        return !mask.withheld() && !mask.hides(cell);
    }
}
