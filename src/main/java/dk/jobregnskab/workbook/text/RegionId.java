package dk.jobregnskab.workbook.text;

/**
 * A region of a sheet.
 *
 * @param key prefix of the region's labels
 * @param table name of its table, blank when it has none. It never changes from edition to edition: readers build on it
 */
public record RegionId(String key, String table) {

    /** A region without a table. */
    public static RegionId withoutTable(String key) {
        return new RegionId(key, "");
    }

    public boolean hasTable() {
        return !table.isEmpty();
    }
}
