package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** Opens a delivered file as a {@link Table}, by what it holds and not by what it is called. */
public final class TableFile {

    private static final int ENOUGH_TO_TELL = 512;

    private TableFile() {}

    /**
     * @param charsets tried strictly, in this order, when the file is text
     * @param isHeader tells a header from the titles that may stand above it; when no row is one, the first row is taken
     * @throws RefusedFileException when the file is empty, or is no table
     */
    public static Table open(Path file, List<Charset> charsets, Predicate<List<String>> isHeader) {
        byte[] start = start(file);
        String hex = HexFormat.of().formatHex(start);
        if (hex.startsWith("504b0304")) {
            return XlsxTable.open(file, isHeader);
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            throw new RefusedFileException(
                    "old-excel",
                    "filen er en gammel eller krypteret Excel-fil. Gem den som .xlsx uden adgangskode, og lever den igen",
                    "the file is an old or encrypted Excel file. Save it as .xlsx without a password and deliver it again");
        }
        if (hex.startsWith("1f8b") || hex.startsWith("377abcaf271c") || hex.startsWith("52617221")) {
            throw new RefusedFileException(
                    "packed",
                    "filen er pakket. Pak den ud, og lever den fil, der ligger i den",
                    "the file is packed. Unpack it and deliver the file inside");
        }
        ForeignText.check(start);
        return switch (firstCharacter(start)) {
            case '{', '[' -> JsonTable.open(file);
            case '<' ->
                throw new RefusedFileException(
                        "html",
                        "filen er en webside eller XML og ikke en tabel. Hent den igen",
                        "the file is a web page or XML, not a table. Download it again");
            default -> CsvTable.open(file, charsets, isHeader);
        };
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ENOUGH_TO_TELL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first that is neither space nor a byte order mark at the start. */
    private static char firstCharacter(byte[] start) {
        String hex = HexFormat.of().formatHex(start);
        int from = 0;
        while (hex.startsWith("efbbbf", 2 * from)) {
            from += 3;
        }
        for (int i = from; i < start.length; i++) {
            if (start[i] > ' ') {
                return (char) start[i];
            }
        }
        return ' ';
    }
}
