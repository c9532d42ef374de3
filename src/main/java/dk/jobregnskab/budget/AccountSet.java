package dk.jobregnskab.budget;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Functions of the accounts that belong to one follow-up: a budget line may stand on one of them and its postings on several.
 *
 * @param id by which other tables name it
 * @param name as it is printed
 * @param benefits paid from it, by name
 * @param group its part of the benchmark; null when it has none, or its benefits belong to several
 * @param temporary whether one is expected to leave these benefits again
 */
public record AccountSet(
        String id,
        String name,
        SortedSet<AccountFunction> functions,
        List<String> benefits,
        @Nullable String group,
        boolean temporary) {

    public AccountSet {
        benefits = List.copyOf(benefits);
    }
}
