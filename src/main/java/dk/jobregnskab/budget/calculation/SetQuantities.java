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
 * Persons and average prices of one set of functions. Persons at a running year's end are those of its months so far and those foreseen of the
 * months to come; where none are, those of its months so far.
 *
 * @param persons full-time persons with two decimals
 * @param averagePrice kroner per full-time person and year with two decimals
 */
record SetQuantities(Quantity persons, Quantity averagePrice) {

    private static final int OPERATION = 1;

    static final SetQuantities UNKNOWN = new SetQuantities(Quantity.UNKNOWN, Quantity.UNKNOWN);

    static SetQuantities of(
            AccountSet set,
            YearKnown known,
            Standing standing,
            @Nullable PersonsOfYear counted,
            @Nullable RestOfYear rest) {
        BigDecimal budgeted = budgeted(
                known.budget().stream()
                        .filter(line ->
                                line.dranst() == OPERATION && set.functions().contains(line.function()))
                        .toList(),
                standing.budget());
        BigDecimal actual = counted == null ? null : counted.persons();
        BigDecimal expected = rest == null || actual == null ? actual : rest.wholeYear(actual);
        return of(standing, new Quantity(budgeted, expected, actual), known.monthsPosted());
    }

    static SetQuantities of(Standing standing, Quantity persons, int monthsPosted) {
        return new SetQuantities(
                persons,
                new Quantity(
                        price(standing.budget(), persons.budget(), Postings.DECEMBER),
                        price(standing.expected(), persons.expected(), Postings.DECEMBER),
                        price(standing.actual(), persons.actual(), monthsPosted)));
    }

    /**
     * Where every line of operation states them; else what the budget comes to at the average price that one of them states.
     *
     * @param budget net, of all lines
     */
    private static @Nullable BigDecimal budgeted(List<BudgetLine> lines, @Nullable BigDecimal budget) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal price = null;
        boolean all = !lines.isEmpty();
        for (BudgetLine line : lines) {
            BigDecimal persons = line.persons();
            all &= persons != null;
            sum = persons == null ? sum : sum.add(persons);
            price = line.averagePrice() == null ? price : line.averagePrice();
        }
        if (all) {
            return sum.setScale(2, RoundingMode.HALF_UP);
        }
        return lines.size() != 1 || price == null || price.signum() <= 0 || budget == null
                ? null
                : budget.divide(price, 2, RoundingMode.HALF_UP);
    }

    /** Of a full year. */
    private static @Nullable BigDecimal price(@Nullable BigDecimal amount, @Nullable BigDecimal persons, int months) {
        return amount == null || persons == null || persons.signum() <= 0 || months == 0
                ? null
                : amount.multiply(BigDecimal.valueOf(Postings.DECEMBER))
                        .divide(persons.multiply(BigDecimal.valueOf(months)), 2, RoundingMode.HALF_UP);
    }
}
