package dk.jobregnskab.intake.definition;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.ReferenceTable;
import java.util.List;

/** The dated tables that hold in a home: the shipped ones, with what its own {@code reference/} folder adds or replaces. */
public final class ReferenceTables {

    private ReferenceTables() {}

    /** As they travel in the jar. */
    public static ReferenceTables shipped() {
        return new ReferenceTables();
    }

    /** All rows of a table: the shipped ones in file order, then those that the home adds. */
    public List<NamedCsvRecord> rows(String name) {
        return new ReferenceTable(name).rows();
    }
}
