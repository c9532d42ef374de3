package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Formats that are text but no table of ours, told by how they begin. */
public final class ForeignText {

    /** Such as {@code CHARSET="ANSI";} or {@code TITLE[en]="Population";}. */
    private static final Pattern PX =
            Pattern.compile("[A-Z][A-Z-]+(\\[[a-z]{2}\\])?(\\(\"[^\"]*\"\\))?\\s*=\\s*(\"|-?\\d|YES;|NO;|TLIST)");

    private static final Pattern FLAT_OPEN_DOCUMENT =
            Pattern.compile("<(office:document\\b|[^>]*urn:oasis:names:tc:opendocument)");

    private ForeignText() {}

    /** @param start the file's first bytes */
    public static void check(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF)+", "")
                .strip();
        if (PX.matcher(text).lookingAt()) {
            throw new RefusedFileException(
                    "px",
                    "filen er en PX-fil. Hent tabellen som CSV med semikolon",
                    "the file is a PX file. Download the table as CSV with semicolons");
        }
        if (text.startsWith("<") && FLAT_OPEN_DOCUMENT.matcher(text).find()) {
            throw ForeignPackage.openDocument();
        }
    }
}
