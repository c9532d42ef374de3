package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.Cell;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a table begins: files for people have titles above the header.
 *
 * @param titles text that stands above the header
 * @param rowsToSkip rows up to and including the header
 */
record HeaderSearch(List<String> header, List<String> titles, int rowsToSkip) {

    private static final int FARTHEST = 50;
    private static final int MAX_COLUMNS = 200;

    /** @return null when no row is a header */
    static @Nullable HeaderSearch find(Table.Rows rows, Predicate<List<String>> isHeader) {
        List<String> titles = new ArrayList<>();
        for (int skipped = 1; skipped <= FARTHEST; skipped++) {
            RawRow row = rows.next();
            if (row == null) {
                return null;
            }
            List<String> labels = labels(row);
            if (isHeader.test(labels)) {
                return new HeaderSearch(labels, titles, skipped);
            }
            labels.stream().filter(label -> !label.isEmpty()).forEach(titles::add);
        }
        return null;
    }

    /** The first row, whatever it is. */
    static HeaderSearch first(Table.Rows rows) {
        RawRow first = rows.next();
        if (first == null || first.isBlank()) {
            throw new RefusedFileException(
                    "empty",
                    "filen er tom, eller første linje er tom. Lever den igen",
                    "the file is empty, or its first line is. Deliver it again");
        }
        return new HeaderSearch(labels(first), List.of(), 1);
    }

    private static List<String> labels(RawRow row) {
        if (row.cells().size() > MAX_COLUMNS) {
            throw new RefusedFileException(
                    "columns",
                    "filen har flere end " + MAX_COLUMNS + " kolonner",
                    "the file has more than " + MAX_COLUMNS + " columns. Deliver the table alone");
        }
        return row.cells().stream().map(Cell::text).map(Label::of).toList();
    }

    void skip(Table.Rows rows) {
        for (int i = 0; i < rowsToSkip; i++) {
            rows.next();
        }
    }
}
