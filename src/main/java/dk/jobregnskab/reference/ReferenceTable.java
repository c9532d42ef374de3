package dk.jobregnskab.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A shipped, dated table under {@code sql/reference}: UTF-8, semicolons, first line names the columns. */
public final class ReferenceTable {

    private final String name;

    /** @param name file name without folder, for example {@code municipalities.csv} */
    public ReferenceTable(String name) {
        this.name = name;
    }

    /** All rows, in file order. */
    public List<NamedCsvRecord> rows() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .toList();
    }

    /** The table as shipped, for fingerprints. */
    public byte[] bytes() {
        String path = "/sql/reference/" + name;
        try (InputStream in = ReferenceTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
