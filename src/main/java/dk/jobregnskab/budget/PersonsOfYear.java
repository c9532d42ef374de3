package dk.jobregnskab.budget;

import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Full-time persons of a year: the mean of its months.
 *
 * @param persons two decimals
 * @param months how many months are known
 * @param source the published series, or our own register
 * @param sourceFileIds deliveries they come from
 */
public record PersonsOfYear(BigDecimal persons, int months, Wording source, Set<Long> sourceFileIds) {}
