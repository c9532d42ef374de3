package dk.jobregnskab.report.internal.workbook;

/**
 * A column of a table.
 *
 * @param name part of the label's key
 * @param width in characters
 */
record Column(String name, int width) {}
