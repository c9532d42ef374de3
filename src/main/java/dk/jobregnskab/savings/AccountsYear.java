package dk.jobregnskab.savings;

/**
 * Whose accounts a price was measured in.
 *
 * @param year of the accounts
 * @param level the year whose prices it is written in
 */
public record AccountsYear(int year, int level) {}
