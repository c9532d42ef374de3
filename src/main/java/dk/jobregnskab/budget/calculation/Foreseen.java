package dk.jobregnskab.budget.calculation;

import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountSet;
import dk.jobregnskab.budget.Outlook;
import dk.jobregnskab.reference.Distribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is foreseen of the months to come, by set, and what of it falls on each function (formulas.md, section 36). */
public final class Foreseen {

    static final Foreseen NOTHING = new Foreseen(Map.of());

    private final Map<String, RestOfYear> bySet;

    /** @param bySet by id of the set */
    Foreseen(Map<String, RestOfYear> bySet) {
        this.bySet = Map.copyOf(bySet);
    }

    /** Deliveries that the persons come from. */
    Set<Long> sourceFileIds() {
        Set<Long> files = new TreeSet<>();
        bySet.values().forEach(rest -> files.addAll(rest.persons().sourceFileIds()));
        return files;
    }

    @Nullable
    RestOfYear of(AccountSet set) {
        return bySet.get(set.id());
    }

    /**
     * What the end of the year rests on, of a set or of one of its functions.
     *
     * @param actual what is posted; null where it is not the set's, so that how certain the end is cannot be told
     */
    RunningEnd end(@Nullable AccountSet set, @Nullable BigDecimal actual) {
        RestOfYear rest = set == null ? null : bySet.get(set.id());
        if (rest == null) {
            return RunningEnd.OF_BUDGET;
        }
        Distribution spread = rest.persons().spread();
        Distribution expected =
                spread == null || actual == null ? null : spread.map(persons -> actual.add(rest.kroner(persons)));
        return RunningEnd.foreseen(new Outlook(expected, rest.persons().register()));
    }

    /**
     * A set's rest of the year as its functions have been posted so far; where nothing is, on its first.
     *
     * @param functions of the set that have a line, in order
     */
    Map<AccountFunction, BigDecimal> rest(AccountSet set, List<AccountFunction> functions, Postings posted) {
        RestOfYear rest = bySet.get(set.id());
        Map<AccountFunction, BigDecimal> shares = new HashMap<>();
        if (rest == null) {
            return shares;
        }
        BigDecimal all = posted.net(functions);
        BigDecimal left = rest.kroner();
        for (Iterator<AccountFunction> each = functions.iterator(); each.hasNext(); ) {
            AccountFunction function = each.next();
            BigDecimal share = all.signum() == 0 || !each.hasNext()
                    ? left
                    : rest.kroner().multiply(posted.net(function)).divide(all, 2, RoundingMode.HALF_UP);
            shares.put(function, share);
            left = left.subtract(share);
        }
        return shares;
    }
}
