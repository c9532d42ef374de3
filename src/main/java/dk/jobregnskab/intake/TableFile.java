package dk.jobregnskab.intake;

import dk.jobregnskab.intake.internal.CsvTable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** Opens a delivered file as a {@link Table}, by what it holds and not by what it is called. */
public final class TableFile {

    private TableFile() {}

    /**
     * @param charsets tried strictly, in this order
     * @throws RefusedFileException when the file is empty, or is no table
     */
    public static Table open(Path file, List<Charset> charsets) {
        return CsvTable.open(file, charsets);
    }
}
