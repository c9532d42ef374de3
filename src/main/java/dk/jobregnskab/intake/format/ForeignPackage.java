package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Workbooks of other programs are zips too, but there is nothing in them to unpack and deliver. */
final class ForeignPackage {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

    private ForeignPackage() {}

    static void check(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type != null && start(zip, type).startsWith(OPEN_DOCUMENT)) {
            throw openDocument();
        }
        if (zip.stream().anyMatch(part -> part.getName().endsWith(".iwa"))) {
            throw new RefusedFileException(
                    "numbers",
                    "filen er fra Apple Numbers. Eksportér den som Excel (.xlsx), og lever den",
                    "the file is of Apple Numbers. Export it as Excel (.xlsx) and deliver that");
        }
    }

    static RefusedFileException openDocument() {
        return new RefusedFileException(
                "opendocument",
                "filen er OpenDocument (.ods). Gem den som .xlsx, og lever den",
                "the file is OpenDocument (.ods). Save it as .xlsx and deliver that");
    }

    private static String start(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.US_ASCII);
        }
    }
}
