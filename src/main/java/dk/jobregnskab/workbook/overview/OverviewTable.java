package dk.jobregnskab.workbook.overview;

import java.util.List;

/**
 * A small table whose last row is the total.
 *
 * @param headers of its columns, the first of the names
 */
public record OverviewTable(List<String> headers, List<Row> rows) {

    /** @param values one for each header but the first */
    public record Row(String name, List<Value> values) {}
}
