package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetRow.Quantity;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The year as it may leave the house. Where the register has a part in it and hides a group in any of its months, nothing is told that rests on
 * the register: a sum less the lines beside it would give the hidden one away. Budgets, and what finance has posted, stay.
 */
final class ShownYear {

    private static final int MONTHS = 12;

    private final RegisterFigures register;
    private final boolean rests;

    ShownYear(RegisterFigures register, boolean rests) {
        this.register = register;
        this.rests = rests;
    }

    BudgetYear of(BudgetYear year) {
        if (!rests || !hidesAny(year)) {
            return year;
        }
        return new BudgetYear(
                year.year(),
                year.monthsPosted(),
                year.course(),
                year.courseYears(),
                year.functions().stream()
                        .map(one -> new FunctionRow(one.function(), one.set(), row(one.row())))
                        .toList(),
                year.sets().stream()
                        .map(one -> new SetRow(one.set(), row(one.row())))
                        .toList(),
                rows(year.groups()),
                known(year.temporary()),
                known(year.permanent()),
                known(year.outside()),
                row(year.total()),
                rows(year.appropriations()));
    }

    private boolean hidesAny(BudgetYear year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Period(Period.Type.MONTH, year.year(), month))
                .filter(register::hasData)
                .anyMatch(month -> BenefitGroups.ALL.stream().anyMatch(group -> register.hides(month, group)));
    }

    private static List<BudgetRow> rows(List<BudgetRow> rows) {
        return rows.stream().map(ShownYear::row).toList();
    }

    private static @Nullable BudgetRow known(@Nullable BudgetRow row) {
        return row == null ? null : row(row);
    }

    /** Persons may be the register's where the kroner are finance's. */
    private static BudgetRow row(BudgetRow row) {
        boolean posted = "ledger".equals(row.actualBasis()) || row.actualBasis() == null;
        return new BudgetRow(
                row.key(),
                row.name(),
                posted ? row.standing() : RowSum.withoutPosted(row.standing()),
                row.actualBasis(),
                row.expectedBasis(),
                new Quantity(row.persons().budget(), null, null),
                new Quantity(row.averagePrice().budget(), null, null),
                null,
                posted ? row.changeSinceLast() : null);
    }
}
