package dk.jobregnskab.forecast.yearend;

import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.BudgetYear.SetRow;
import dk.jobregnskab.budget.PersonPrice;
import dk.jobregnskab.budget.PersonsAhead;
import dk.jobregnskab.budget.PersonsAhead.Rest;
import dk.jobregnskab.forecast.YearEnd;
import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The end of one year, set by set (formulas.md, section 36). */
public final class ForeseenYear {

    private static final int JANUARY = 1;

    private final int year;
    private final @Nullable BudgetYear followUp;
    private final PersonsAhead persons;
    private final Function<AccountSet, Optional<PersonPrice>> price;

    /**
     * @param followUp null where neither a budget nor accounts of the year are known
     * @param price by the newest closed year
     */
    public ForeseenYear(
            int year,
            @Nullable BudgetYear followUp,
            PersonsAhead persons,
            Function<AccountSet, Optional<PersonPrice>> price) {
        this.year = year;
        this.followUp = followUp;
        this.persons = persons;
        this.price = price;
    }

    /** In the order of the sets, the temporary benefits together at last. A set that cannot be foreseen is left out. */
    public List<YearEnd> of(List<AccountSet> sets) {
        List<YearEnd> ends = new ArrayList<>();
        for (AccountSet set : sets) {
            persons.of(set, year, JANUARY).ifPresent(whole -> ends.add(end(set, whole)));
        }
        BudgetRow temporary = followUp == null ? null : followUp.temporary();
        if (temporary != null && isForeseen(temporary)) {
            ends.add(new YearEnd(
                    YearEnd.TEMPORARY,
                    "",
                    year,
                    null,
                    null,
                    temporary.standing().expected(),
                    temporary.outlook().expected(),
                    String.valueOf(temporary.expectedBasis()),
                    year,
                    temporary.standing().budget(),
                    temporary.outlook().within(temporary.standing().budget()),
                    temporary.outlook().register()));
        }
        return ends;
    }

    private static boolean isForeseen(BudgetRow row) {
        return BudgetRow.FORECAST.equals(row.expectedBasis()) || BudgetRow.BOTH.equals(row.expectedBasis());
    }

    private YearEnd end(AccountSet set, Rest whole) {
        BudgetRow row = row(set);
        return row != null && isForeseen(row)
                ? new YearEnd(
                        set.id(),
                        set.name(),
                        year,
                        whole.persons(),
                        whole.spread(),
                        row.standing().expected(),
                        row.outlook().expected(),
                        BudgetRow.FORECAST,
                        year,
                        row.standing().budget(),
                        row.outlook().within(row.standing().budget()),
                        whole.register())
                : atPrice(set, whole, row == null ? null : row.standing().budget());
    }

    private YearEnd atPrice(AccountSet set, Rest whole, @Nullable BigDecimal budget) {
        PersonPrice known = whole.register() ? null : price.apply(set).orElse(null);
        BigDecimal each = known == null ? null : known.kroner();
        int level = known == null ? year : known.level();
        Distribution counted = whole.spread();
        Distribution kroner = each == null || counted == null ? null : counted.map(one -> kroner(one, each));
        return new YearEnd(
                set.id(),
                set.name(),
                year,
                whole.persons(),
                counted,
                each == null ? null : kroner(whole.persons(), each),
                kroner,
                YearEnd.PRICE,
                level,
                budget,
                kroner == null || budget == null || level != year ? null : kroner.probabilityAtMost(budget),
                whole.register());
    }

    private static BigDecimal kroner(BigDecimal persons, BigDecimal each) {
        return persons.multiply(each).setScale(2, RoundingMode.HALF_UP);
    }

    private @Nullable BudgetRow row(AccountSet set) {
        return followUp == null
                ? null
                : followUp.sets().stream()
                        .filter(one -> one.set().id().equals(set.id()))
                        .map(SetRow::row)
                        .findFirst()
                        .orElse(null);
    }
}
