package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.budget.AccountFunction.Written;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of Statistics Denmark's budgets or accounts.
 *
 * @param owner who runs what is paid for; blank where the table does not say
 * @param grouping three digits; null without one
 */
record Posting(
        int year,
        String municipality,
        Written function,
        int dranst,
        String owner,
        @Nullable String grouping,
        Art art,
        BigDecimal kroner) {}
