package dk.jobregnskab.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price worked out from rates, not from accounts: rate × 12 months or 52 weeks × the municipality's share. Rates are maxima; paid averages
 * are lower.
 *
 * @param price kroner per full-time person and year, exact
 * @param rate kroner per month, or per week when {@code weekly}
 * @param municipalPercent the municipality's share: on the assumed step, or measured in its accounts
 * @param ladderWeek seniority week that names the step assumed; null where the share was measured
 * @param measuredYear of the accounts that the share was measured in; null where a step is assumed
 * @param certainty of the rate: {@code sure}, {@code likely} or {@code unsure}
 */
public record RatePrice(
        String group,
        BigDecimal price,
        String benefit,
        BigDecimal rate,
        boolean weekly,
        BigDecimal municipalPercent,
        @Nullable Integer ladderWeek,
        @Nullable Integer measuredYear,
        LocalDate validFrom,
        String certainty,
        String source) {}
