package dk.jobregnskab.forecast;

import java.math.BigDecimal;

/**
 * How many full-time persons a year's budget pays for.
 *
 * @param subject key of what is forecast
 * @param persons as the budget states them, else corrected budget ÷ the average price that the year is expected to have; two decimals
 */
public record BudgetedPersons(String subject, int year, BigDecimal persons) {}
