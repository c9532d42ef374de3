package dk.jobregnskab.savings;

import java.math.BigDecimal;

/**
 * The way from a published amount to the calculated value (formulas.md, section 8). Kroner with two decimals; the five add up:
 * {@code published + priceEvidence + rounding + unexplained = calculated}.
 *
 * @param published the amount as published
 * @param priceEvidence what prices from rates are above those from accounts, as far as that was measured
 * @param rounding how much of the rest the rounding of persons and of the published amount can explain
 * @param unexplained what is left: the ministry's method is not published
 * @param calculated the calculated value
 */
public record SavingBridge(
        BigDecimal published,
        BigDecimal priceEvidence,
        BigDecimal rounding,
        BigDecimal unexplained,
        BigDecimal calculated) {}
