package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetRow.Quantity;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The year as it may leave the house. Where a benefit of a set is hidden in any of the register's months, persons and price of the set are not
 * told, nor of a sum with it: they may be the register's. Where kroner are the register's too, none is told that rests on it: a sum less the
 * lines beside it would give the hidden one away. Budgets, and what finance has posted, stay.
 */
final class ShownYear {

    private static final int MONTHS = 12;

    private final RegisterFigures register;
    private final BudgetYear year;
    private final Set<AccountSet> hidden;
    private final boolean postings;

    /** @param rests whether what is posted is the register's */
    ShownYear(RegisterFigures register, BudgetYear year, boolean rests) {
        this.register = register;
        this.year = year;
        this.hidden = year.sets().stream()
                .map(SetRow::set)
                .filter(set -> months().anyMatch(month -> hides(set, month)))
                .collect(Collectors.toSet());
        this.postings = rests && (!hidden.isEmpty() || months().anyMatch(this::hidesGroup));
    }

    private Stream<Period> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Period(Period.Type.MONTH, year.year(), month))
                .filter(register::hasData);
    }

    private boolean hidesGroup(Period month) {
        return BenefitGroups.ALL.stream().anyMatch(group -> register.hides(month, group));
    }

    private boolean hides(AccountSet set, Period month) {
        return register.edition().benefits(month).stream()
                .filter(benefit -> set.benefits().contains(benefit.figure().group()))
                .anyMatch(benefit -> !register.shown().benefit(month, benefit));
    }

    BudgetYear shown() {
        return new BudgetYear(
                year.year(),
                year.monthsPosted(),
                year.course(),
                year.courseYears(),
                year.functions().stream()
                        .map(one -> new FunctionRow(
                                one.function(), one.set(), row(one.row(), set -> set.equals(one.set()))))
                        .toList(),
                year.sets().stream()
                        .map(one -> new SetRow(one.set(), row(one.row(), one.set()::equals)))
                        .toList(),
                year.groups().stream()
                        .map(group -> row(group, set -> group.key().equals(set.group())))
                        .toList(),
                known(year.temporary(), AccountSet::temporary),
                known(year.permanent(), set -> !set.temporary()),
                known(year.outside(), set -> false),
                row(year.total(), set -> true),
                year.appropriations().stream()
                        .map(frame -> row(frame, set -> true))
                        .toList());
    }

    private @Nullable BudgetRow known(@Nullable BudgetRow row, Predicate<AccountSet> parts) {
        return row == null ? null : row(row, parts);
    }

    /** @param parts sets that the row is a sum of, or a part of */
    private BudgetRow row(BudgetRow row, Predicate<AccountSet> parts) {
        boolean ours = postings && row.actualBasis() != null && !"ledger".equals(row.actualBasis());
        boolean persons = ours || hidden.stream().anyMatch(parts);
        return new BudgetRow(
                row.key(),
                row.name(),
                ours ? RowSum.withoutPosted(row.standing()) : row.standing(),
                row.actualBasis(),
                row.expectedBasis(),
                persons ? new Quantity(row.persons().budget(), null, null) : row.persons(),
                persons ? new Quantity(row.averagePrice().budget(), null, null) : row.averagePrice(),
                persons ? null : row.effects(),
                ours ? null : row.changeSinceLast());
    }
}
