package dk.jobregnskab.savings;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A price worked out from rates, not from accounts: rate × 12 months or 52 weeks × the municipality's share. Rates are maxima; paid averages
 * are lower.
 *
 * @param price kroner per full-time person and year, exact
 * @param rate kroner per month, or per week when {@code weekly}
 * @param municipalPercent the municipality's share on the ladder step
 * @param ladderWeek seniority week that names the step
 * @param certainty of the rate: {@code sure}, {@code likely} or {@code unsure}
 */
public record RatePrice(
        String group,
        BigDecimal price,
        String benefit,
        BigDecimal rate,
        boolean weekly,
        BigDecimal municipalPercent,
        int ladderWeek,
        LocalDate validFrom,
        String certainty,
        String source) {}
