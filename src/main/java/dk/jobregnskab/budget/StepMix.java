package dk.jobregnskab.budget;

import java.math.BigDecimal;

/**
 * How a group lies on the refund ladder, measured from the refunds or the co-financing that were posted: each ÷ its rate is the gross
 * expenditure on that step.
 *
 * @param year of the accounts
 * @param gross kroner, of all steps
 * @param municipalPercent the municipality's mean share, exact enough to be rounded
 */
public record StepMix(String group, int year, BigDecimal gross, BigDecimal municipalPercent) {}
