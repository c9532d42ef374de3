package dk.jobregnskab.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One total of postings in the municipality's accounts.
 *
 * @param month 1 to 12; null where the total is of the whole year
 * @param municipalityCode null where the file does not say: it is the home's own
 * @param functionName as the file writes it; blank without one
 * @param dranst type of posting: 1 operation (gross), 2 state refund
 * @param grouping three digits; null without one
 * @param art kind of expense or income, such as {@code 5.2}; null without one
 * @param amount kroner, expenditure positive, income negative
 */
public record LedgerEntry(
        int year,
        @Nullable Integer month,
        @Nullable String municipalityCode,
        AccountFunction function,
        String functionName,
        int dranst,
        @Nullable String grouping,
        @Nullable String art,
        BigDecimal amount) {}
