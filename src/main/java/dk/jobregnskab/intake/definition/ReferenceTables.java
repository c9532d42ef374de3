package dk.jobregnskab.intake.definition;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.ReferenceTable;
import java.util.ArrayList;
import java.util.List;

/** The dated tables that hold in a home: the shipped ones, with what its own {@code reference/} folder adds or replaces. */
public final class ReferenceTables {

    private final List<TableOverride> overrides;

    ReferenceTables(List<TableOverride> overrides) {
        this.overrides = List.copyOf(overrides);
    }

    /** As they travel in the jar. */
    public static ReferenceTables shipped() {
        return new ReferenceTables(List.of());
    }

    /**
     * All rows of a table, in file order. A row of the home takes the place of the shipped one with its key; a new one comes after those that
     * begin with the same key column.
     */
    public List<NamedCsvRecord> rows(String name) {
        List<NamedCsvRecord> rows = new ArrayList<>(new ReferenceTable(name).rows());
        overrides.stream()
                .filter(override -> override.table().name().equals(name))
                .forEach(override -> override.rows().forEach(row -> put(row, override.table(), rows)));
        return List.copyOf(rows);
    }

    private static void put(NamedCsvRecord row, OpenTable table, List<NamedCsvRecord> rows) {
        int after = rows.size();
        for (int i = 0; i < rows.size(); i++) {
            List<String> key = table.keyOf(rows.get(i));
            if (key.equals(table.keyOf(row))) {
                rows.set(i, row);
                return;
            }
            if (key.get(0).equals(table.keyOf(row).get(0))) {
                after = i + 1;
            }
        }
        rows.add(after, row);
    }

    List<TableOverride> overrides() {
        return overrides;
    }
}
