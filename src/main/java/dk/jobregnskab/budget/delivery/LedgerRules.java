package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.definition.UnfitSettingException;
import org.jspecify.annotations.Nullable;

/**
 * What {@code jobs/ledger/job.yaml} settles for files that do not say it themselves.
 *
 * @param unit of the amounts
 */
record LedgerRules(@Nullable String unit) {

    LedgerRules {
        requireUnit(unit);
    }

    static void requireUnit(@Nullable String unit) {
        UnfitSettingException.require(
                unit == null || MoneyUnit.in(unit).isPresent(),
                "must be a unit: \"kr.\", \"1.000 kr.\" or \"mio. kr.\"",
                "unit");
    }
}
