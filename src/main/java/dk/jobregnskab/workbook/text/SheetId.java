package dk.jobregnskab.workbook.text;

/**
 * A sheet.
 *
 * @param key prefix of the sheet's labels
 * @param table name of its table, blank when it has none. It never changes from edition to edition: readers build on it
 */
public record SheetId(String key, String table) {

    /** A sheet without a table. */
    public static SheetId withoutTable(String key) {
        return new SheetId(key, "");
    }

    public boolean hasTable() {
        return !table.isEmpty();
    }
}
