package dk.jobregnskab.savings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a difference is worth for one group of benefits. All amounts in kroner with two decimals, positive = money not spent.
 * A published amount and a calculated value are two things: they are never added or mixed. Null is unknown, never zero.
 *
 * @param difference full-time persons, expected − actual
 * @param publishedSaving the amount as published
 * @param publishedLow published amount less half its last published digit
 * @param publishedHigh published amount plus half its last published digit
 * @param unitPrice kroner per full-time person and year
 * @param unitPriceBasis where the price comes from: {@code published}, {@code register}, {@code accounts} or {@code rates}
 * @param weightedPrice of a total that is calculated from its parts: their prices weighted by actual persons; else null
 * @param calculatedSaving difference × unit price; of a total see {@code weightedPrice}
 * @param calculatedLow what the rounding of the difference allows at least
 * @param calculatedHigh what the rounding of the difference allows at most
 * @param bridge from the published amount to the calculated value; null unless both are known
 * @param saving the published amount where there is one, else the calculated value
 * @param savingBasis {@code published} or {@code calculated}
 * @param unitPriceAccounts the accounts that the price, or of a price from rates the municipality's share, was measured in; null without any
 */
public record Saving(
        String group,
        @Nullable Integer difference,
        @Nullable BigDecimal publishedSaving,
        @Nullable BigDecimal publishedLow,
        @Nullable BigDecimal publishedHigh,
        @Nullable BigDecimal unitPrice,
        @Nullable String unitPriceBasis,
        @Nullable BigDecimal weightedPrice,
        @Nullable BigDecimal calculatedSaving,
        @Nullable BigDecimal calculatedLow,
        @Nullable BigDecimal calculatedHigh,
        @Nullable BigDecimal saving,
        @Nullable String savingBasis,
        @Nullable SavingBridge bridge,
        @Nullable AccountsYear unitPriceAccounts) {

    /** Basis of a price that is hidden. */
    public static final String HIDDEN = "hidden";

    /** What is left when what is calculated must not be shown, and neither a price of our own register. */
    Saving withoutCalculation() {
        boolean published = publishedSaving != null;
        boolean own = "register".equals(unitPriceBasis);
        return new Saving(
                group,
                difference,
                publishedSaving,
                publishedLow,
                publishedHigh,
                own ? null : unitPrice,
                own ? HIDDEN : unitPriceBasis,
                null,
                null,
                null,
                null,
                published ? publishedSaving : null,
                published ? savingBasis : null,
                null,
                unitPriceAccounts);
    }
}
