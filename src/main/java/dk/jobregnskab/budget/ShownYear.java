package dk.jobregnskab.budget;

import dk.jobregnskab.budget.BudgetRow.Quantity;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The year as it may leave the house. What finance has posted is public, and so are persons of published series; kroner of our own register follow
 * its rules: where it hides a benefit or a group in any month, nothing is told that rests on them, for a sum less the lines beside it would give
 * the hidden one away. So does what is foreseen by a count of it.
 */
final class ShownYear {

    private static final int MONTHS = 12;

    private final RegisterFigures register;
    private final BudgetYear year;
    private final Supplier<BudgetYear> publishedPersons;

    /** @param publishedPersons the year as it is foreseen without our own register */
    ShownYear(RegisterFigures register, BudgetYear year, Supplier<BudgetYear> publishedPersons) {
        this.register = register;
        this.year = year;
        this.publishedPersons = publishedPersons;
    }

    /** The year itself where nothing is hidden. */
    BudgetYear shown() {
        boolean posted = BudgetRow.REGISTER.equals(year.total().actualBasis());
        boolean foreseen =
                year.sets().stream().anyMatch(row -> row.row().outlook().register());
        if (posted && months().anyMatch(this::hides)) {
            return withoutPostings();
        }
        return foreseen && register.shown().months().stream().anyMatch(this::hides) ? publishedPersons.get() : year;
    }

    private Stream<Period> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Period(Period.Type.MONTH, year.year(), month))
                .filter(register::hasData);
    }

    private boolean hides(Period month) {
        return BenefitGroups.ALL.stream().anyMatch(group -> register.hides(month, group))
                || year.sets().stream().anyMatch(row -> hides(row.set(), month));
    }

    private boolean hides(AccountSet set, Period month) {
        return register.edition().benefits(month).stream()
                .filter(benefit -> set.benefits().contains(benefit.figure().group()))
                .anyMatch(benefit -> !register.shown().benefit(month, benefit));
    }

    private BudgetYear withoutPostings() {
        return new BudgetYear(
                year.year(),
                year.monthsPosted(),
                year.course(),
                year.courseYears(),
                year.functions().stream()
                        .map(one -> new FunctionRow(one.function(), one.set(), hidden(one.row())))
                        .toList(),
                year.sets().stream()
                        .map(one -> new SetRow(one.set(), hidden(one.row())))
                        .toList(),
                year.groups().stream().map(ShownYear::hidden).toList(),
                known(year.temporary()),
                known(year.permanent()),
                known(year.outside()),
                hidden(year.total()),
                year.appropriations().stream().map(ShownYear::hidden).toList());
    }

    private static @Nullable BudgetRow known(@Nullable BudgetRow row) {
        return row == null ? null : hidden(row);
    }

    private static BudgetRow hidden(BudgetRow row) {
        return new BudgetRow(
                row.key(),
                row.name(),
                row.standing().withoutPosted(),
                row.actualBasis(),
                row.expectedBasis(),
                row.persons(),
                new Quantity(row.averagePrice().budget(), null, null),
                Outlook.UNKNOWN,
                null,
                null);
    }
}
