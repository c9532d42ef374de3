package dk.jobregnskab.budget;

import java.math.BigDecimal;

/**
 * The refund ladder tried on real accounts: refunds ÷ their rates give the gross expenditure, which is posted too.
 *
 * @param benefit whose postings
 * @param reconstructed kroner, two decimals
 * @param posted gross expenditure less repayments, kroner
 */
public record LadderLine(
        int year, AccountFunction function, String benefit, BigDecimal reconstructed, BigDecimal posted) {

    public BigDecimal difference() {
        return reconstructed.subtract(posted);
    }
}
