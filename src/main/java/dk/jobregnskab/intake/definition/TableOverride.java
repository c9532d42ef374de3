package dk.jobregnskab.intake.definition;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;

/**
 * A home's own rows of a reference table.
 *
 * @param text as the operator wrote it
 */
record TableOverride(OpenTable table, Path file, String text, List<NamedCsvRecord> rows) {

    /** Below the home, such as {@code reference/rates.csv}. */
    String path() {
        return "reference/" + table.name();
    }
}
