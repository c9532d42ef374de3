package dk.jobregnskab.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a year's budget. Amounts in kroner, expenditure positive, income negative; null is unknown.
 *
 * @param municipalityCode null where the file does not say: it is the home's own
 * @param functionName as the file writes it; blank without one
 * @param dranst type of posting: 1 operation (gross), 2 state refund
 * @param grouping three digits; null without one
 * @param appropriation the municipality's own frame ("bevilling"); blank without one
 * @param original as adopted
 * @param supplementary later appropriations, transfers between frames included
 * @param corrected original + supplementary
 * @param priceLevel the year whose prices it is written in; the budget's own year where it says current prices
 * @param persons full-time persons over the year
 * @param averagePrice kroner per full-time person and year
 */
public record BudgetLine(
        int year,
        @Nullable String municipalityCode,
        AccountFunction function,
        String functionName,
        int dranst,
        @Nullable String grouping,
        String appropriation,
        @Nullable BigDecimal original,
        @Nullable BigDecimal supplementary,
        BigDecimal corrected,
        int priceLevel,
        @Nullable BigDecimal persons,
        @Nullable BigDecimal averagePrice) {}
