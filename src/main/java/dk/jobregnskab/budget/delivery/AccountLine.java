package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.AccountFunction.Written;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a budget or of accounts is about.
 *
 * @param month null for the whole year
 * @param municipality code; null where the file does not say
 */
record AccountLine(
        int year,
        @Nullable Integer month,
        @Nullable String municipality,
        Written function,
        int dranst,
        @Nullable String grouping) {}
