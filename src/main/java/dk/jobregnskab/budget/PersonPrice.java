package dk.jobregnskab.budget;

import java.math.BigDecimal;

/**
 * What a full-time person of a set of functions costs by the accounts.
 *
 * @param kroner per full-time person and year, exact enough to be rounded
 * @param level the year whose prices they are
 */
public record PersonPrice(BigDecimal kroner, int level) {}
