package dk.jobregnskab.workbook;

/**
 * A column of a table.
 *
 * @param name part of the label's key
 * @param width in characters
 */
public record Column(String name, int width) {}
