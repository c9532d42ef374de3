package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.Table;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Rows that are in memory already. */
record ListRows(Iterator<RawRow> rows) implements Table.Rows {

    @Override
    public @Nullable RawRow next() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
