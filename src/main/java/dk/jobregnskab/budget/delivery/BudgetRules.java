package dk.jobregnskab.budget.delivery;

import dk.jobregnskab.intake.definition.UnfitSettingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code jobs/budget/job.yaml} settles for files that do not say it themselves.
 *
 * @param unit of the amounts
 * @param priceLevel of the amounts
 */
record BudgetRules(@Nullable String unit, @Nullable String priceLevel) {

    BudgetRules {
        LedgerRules.requireUnit(unit);
        UnfitSettingException.require(
                priceLevel == null || PriceLevel.in(priceLevel).isPresent(),
                "must be a price level, such as \"2026-p/l\" or \"løbende priser\"",
                "price-level");
    }

    Optional<PriceLevel> level() {
        return priceLevel == null ? Optional.empty() : PriceLevel.in(priceLevel);
    }
}
