package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetLine;
import dk.jobregnskab.budget.BudgetRow.Quantity;
import dk.jobregnskab.budget.PersonsOfYear;
import dk.jobregnskab.budget.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Persons and average prices of one set of functions. Persons of a running year are those of its months so far, also at the year's end: a
 * forecast may come to know better.
 *
 * @param persons full-time persons with two decimals
 * @param averagePrice kroner per full-time person and year with two decimals
 */
record SetQuantities(Quantity persons, Quantity averagePrice) {

    static final SetQuantities UNKNOWN = new SetQuantities(Quantity.UNKNOWN, Quantity.UNKNOWN);

    static SetQuantities of(AccountSet set, YearKnown known, Standing standing, @Nullable PersonsOfYear counted) {
        BigDecimal budgeted = budgeted(known.budget().stream()
                .filter(line -> set.functions().contains(line.function()))
                .toList());
        BigDecimal actual = counted == null ? null : counted.persons();
        return of(standing, new Quantity(budgeted, actual, actual), known.monthsPosted());
    }

    static SetQuantities of(Standing standing, Quantity persons, int monthsPosted) {
        return new SetQuantities(
                persons,
                new Quantity(
                        price(standing.budget(), persons.budget(), Postings.DECEMBER),
                        price(standing.expected(), persons.expected(), Postings.DECEMBER),
                        price(standing.actual(), persons.actual(), monthsPosted)));
    }

    /** Of the lines that state persons; null without one. */
    private static @Nullable BigDecimal budgeted(List<BudgetLine> lines) {
        BigDecimal sum = null;
        for (BudgetLine line : lines) {
            BigDecimal persons = line.persons();
            if (persons != null) {
                sum = sum == null ? persons : sum.add(persons);
            }
        }
        return sum == null ? null : sum.setScale(2, RoundingMode.HALF_UP);
    }

    /** Of a full year. */
    private static @Nullable BigDecimal price(@Nullable BigDecimal amount, @Nullable BigDecimal persons, int months) {
        return amount == null || persons == null || persons.signum() <= 0 || months == 0
                ? null
                : amount.multiply(BigDecimal.valueOf(Postings.DECEMBER))
                        .divide(persons.multiply(BigDecimal.valueOf(months)), 2, RoundingMode.HALF_UP);
    }
}
