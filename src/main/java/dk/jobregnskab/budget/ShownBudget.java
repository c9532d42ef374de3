package dk.jobregnskab.budget;

import dk.jobregnskab.budget.BudgetRow.Quantity;
import dk.jobregnskab.budget.BudgetYear.FunctionRow;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.BenefitFigure;
import dk.jobregnskab.register.RegisterFigures;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year's account for readers outside the house. Accounts are public; what stands there from our own register follows its rules: a set of which
 * a month is hidden is hidden, and with it every sum that would give it away.
 */
final class ShownBudget {

    /** Basis of what is hidden. */
    static final String HIDDEN = "hidden";

    private final RegisterFigures register;

    ShownBudget(RegisterFigures register) {
        this.register = register;
    }

    BudgetYear of(BudgetYear year) {
        Set<String> hidden = year.sets().stream()
                .map(SetRow::set)
                .filter(set -> hides(set, year))
                .map(AccountSet::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (hidden.isEmpty()) {
            return year;
        }
        return new BudgetYear(
                year.year(),
                year.monthsPosted(),
                year.course(),
                year.courseYears(),
                year.functions().stream()
                        .map(row -> isHidden(row.set(), hidden)
                                ? new FunctionRow(row.function(), row.set(), hidden(row.row()))
                                : row)
                        .toList(),
                year.sets().stream()
                        .map(row -> isHidden(row.set(), hidden) ? new SetRow(row.set(), hidden(row.row())) : row)
                        .toList(),
                year.groups().stream().map(ShownBudget::hidden).toList(),
                hiddenSum(year.temporary()),
                hiddenSum(year.permanent()),
                year.outside(),
                hidden(year.total()),
                year.appropriations().stream().map(ShownBudget::hidden).toList());
    }

    /** What the register says of a part's month is hidden with any of its benefits; with a month goes the sum of them. */
    List<LedgerMonth> of(List<LedgerMonth> lines, List<AccountSet> sets) {
        return lines.stream()
                .map(line -> lines.stream().anyMatch(other -> isHiddenBy(line, other, sets)) ? line.hidden() : line)
                .toList();
    }

    private boolean isHiddenBy(LedgerMonth line, LedgerMonth other, List<AccountSet> sets) {
        boolean same = line.part().equals(other.part()) && (line.month() == 0 || line.month() == other.month());
        return same
                && other.month() > 0
                && hides(benefits(line.part(), sets), new Period(Period.Type.MONTH, other.year(), other.month()));
    }

    /** Of a set by its name, or of the benefit that the part is. */
    private static List<String> benefits(String part, List<AccountSet> sets) {
        return sets.stream()
                .filter(set -> set.name().equals(part))
                .map(AccountSet::benefits)
                .findFirst()
                .orElse(List.of(part));
    }

    private static boolean isHidden(@Nullable AccountSet set, Set<String> hidden) {
        return set != null && hidden.contains(set.id());
    }

    private boolean hides(AccountSet set, BudgetYear year) {
        for (int month = 1; month <= year.monthsPosted(); month++) {
            if (hides(set.benefits(), new Period(Period.Type.MONTH, year.year(), month))) {
                return true;
            }
        }
        return false;
    }

    private boolean hides(List<String> benefits, Period month) {
        List<BenefitFigure> figures = register.edition().benefits(month).stream()
                .filter(benefit -> benefits.contains(benefit.figure().group()))
                .toList();
        return !figures.isEmpty()
                && (!register.shown().months().contains(month)
                        || figures.stream()
                                .anyMatch(benefit -> !register.shown().benefit(month, benefit)));
    }

    private static @Nullable BudgetRow hiddenSum(@Nullable BudgetRow row) {
        return row == null ? null : hidden(row);
    }

    private static BudgetRow hidden(BudgetRow row) {
        Standing standing = row.standing();
        return new BudgetRow(
                row.key(),
                row.name(),
                new Standing(
                        standing.original(),
                        standing.supplementary(),
                        standing.budget(),
                        null,
                        null,
                        standing.periodised(),
                        null),
                HIDDEN,
                null,
                new Quantity(row.persons().budget(), null, null),
                new Quantity(row.averagePrice().budget(), null, null),
                null,
                null);
    }
}
