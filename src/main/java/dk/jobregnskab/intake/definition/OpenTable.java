package dk.jobregnskab.intake.definition;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.ReferenceTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table under {@code sql/reference} that a home may add rows to.
 *
 * @param name of its file, here and in the home
 * @param key columns by which a row of the home replaces a shipped one
 * @param columns what they may hold; any text where nothing is said
 * @param rule what a row must be among all rows
 */
public record OpenTable(String name, List<String> key, Map<String, ColumnRule> columns, RowRule rule) {

    /** How certain a value is, as the workbook tells it. */
    public static final ColumnRule CERTAINTY = ColumnRule.oneOf("certainty", List.of("sure", "likely", "unsure"));

    /** What can be said of a row only when all tables are read. */
    @FunctionalInterface
    public interface RowRule {

        /** @return what is wrong, beginning with the column; null when nothing is */
        @Nullable
        String problem(NamedCsvRecord row, ReferenceTables tables);
    }

    /** A table whose rows stand for themselves. */
    public OpenTable(String name, List<String> key, Map<String, ColumnRule> columns) {
        this(name, key, columns, (row, tables) -> null);
    }

    ReferenceTable shipped() {
        return new ReferenceTable(name);
    }

    List<String> keyOf(NamedCsvRecord row) {
        return key.stream().map(row::getField).toList();
    }
}
