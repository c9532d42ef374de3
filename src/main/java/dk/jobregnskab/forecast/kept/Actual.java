package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What came in the end.
 *
 * @param subject key of what was forecast
 * @param knownAt when the newest delivery had been received that it was known from
 * @param shown whether it may leave the house
 */
record Actual(String subject, Period period, BigDecimal value, Instant knownAt, boolean shown) {}
