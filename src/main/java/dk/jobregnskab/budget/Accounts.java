package dk.jobregnskab.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which functions and groupings of the accounts belong together, and to which benefits. Dated data, which a home may add to. */
public interface Accounts {

    /**
     * What is posted on a grouping of a function.
     *
     * @param dranst 1 operation, 2 state refund
     * @param municipalPercent the municipality's share on the step of the refund ladder that it stands for; null where it stands for none
     */
    record Grouping(
            AccountFunction function,
            int dranst,
            String grouping,
            String benefit,
            @Nullable BigDecimal municipalPercent) {}

    /**
     * A published series of full-time persons.
     *
     * @param alternative the lower, the better; series of the same alternative are added
     */
    record PersonSeries(String set, int alternative, String benefit, String table, String measure) {

        /** Labels drift: only the text after the last colon counts. */
        public static String label(String measure) {
            return measure.substring(measure.lastIndexOf(": ") < 0 ? 0 : measure.lastIndexOf(": ") + 2)
                    .strip()
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** Those in force in a year, in the order in which they are shown. */
    List<AccountSet> sets(int year);

    /** The set that a function belongs to in a year; empty for one that is outside the follow-up. */
    default Optional<AccountSet> set(AccountFunction function, int year) {
        return sets(year).stream()
                .filter(set -> set.functions().contains(function))
                .findFirst();
    }

    List<Grouping> groupings(int year);

    List<PersonSeries> personSeries();
}
