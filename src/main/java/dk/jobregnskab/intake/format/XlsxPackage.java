package dk.jobregnskab.intake.format;

import dk.jobregnskab.intake.table.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks at an .xlsx as a zip before anything parses it: whole to the last byte, of sane size, and without parts that have no business in a
 * table. POI alone opens truncated files and silently returns less.
 */
final class XlsxPackage {

    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final long LARGEST_ENTRY = 256L * 1024 * 1024;
    private static final long LARGEST_TOTAL = 512L * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;
    /** Real sheets compress well, but not a thousandfold. */
    private static final long LARGEST_RATIO = 200;

    private static final int START_OF_A_PART = 64 * 1024;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final long SMALL_ENTRY = 1024 * 1024;

    private XlsxPackage() {}

    static void check(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw refused(
                    "size", "filen er større end 64 MB", "the file is larger than 64 MB. Deliver the table alone");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb();
            }
            ForeignPackage.check(zip);
            if (zip.stream().noneMatch(part -> part.getName().equalsIgnoreCase("[Content_Types].xml"))) {
                throw refused(
                        "packed",
                        "filen er en zip-fil og ikke en Excel-fil. Pak den ud, og lever den fil, der ligger i den",
                        "the file is a zip file, not an Excel file. Unpack it and deliver the file inside");
            }
            Set<String> names = new HashSet<>();
            long total = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                checkName(entry.getName(), names);
                total += readToTheEnd(zip, entry);
                if (total > LARGEST_TOTAL) {
                    throw bomb();
                }
            }
            if (isStrict(zip, "_rels/.rels") || isStrict(zip, "xl/workbook.xml")) {
                throw strict();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged();
        }
    }

    private static void checkName(String name, Set<String> seen) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains("\\") || name.matches("(.*/)?\\.\\.(/.*)?")) {
            throw refused(
                    "zip-name",
                    "pakken indeholder et filnavn, der peger ud af den",
                    "the package holds a name that points outside it. Save the workbook anew in Excel");
        }
        if (!seen.add(lower)) {
            throw refused(
                    "zip-twice",
                    "pakken indeholder to dele med samme navn",
                    "the package holds two parts of one name. Save the workbook anew in Excel");
        }
        if (lower.endsWith("vbaproject.bin")) {
            throw refused(
                    "macros",
                    "projektmappen indeholder makroer",
                    "the workbook holds macros. Save it as .xlsx without them");
        }
        if (lower.contains("/externallinks/")) {
            throw refused(
                    "external-links",
                    "projektmappen henter tal fra andre projektmapper",
                    "the workbook links to other workbooks. Save it with values only");
        }
        if (lower.contains("/embeddings/")) {
            throw refused(
                    "embeddings",
                    "projektmappen indeholder indlejrede filer",
                    "the workbook holds embedded files. Save it without them");
        }
    }

    /** {@link ZipFile} itself does not compare what it reads with the checksum. */
    private static long readToTheEnd(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        CRC32 checksum = new CRC32();
        long limit = Math.max(SMALL_ENTRY, Math.max(1, entry.getCompressedSize()) * LARGEST_RATIO);
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                checksum.update(buffer, 0, read);
                if (size > LARGEST_ENTRY || size > limit) {
                    throw bomb();
                }
            }
        }
        if (checksum.getValue() != entry.getCrc() || size != entry.getSize()) {
            throw damaged();
        }
        return size;
    }

    /** Excel's other way to save an .xlsx: everything in it goes by other names. */
    private static boolean isStrict(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(START_OF_A_PART), StandardCharsets.UTF_8).contains(STRICT);
        }
    }

    private static RefusedFileException strict() {
        return refused(
                "strict",
                "filen er gemt som Strict Open XML. Gem den som en almindelig Excel-projektmappe (.xlsx), og lever den igen",
                "the file is saved as Strict Open XML. Save it as an ordinary Excel workbook (.xlsx) and deliver it again");
    }

    private static RefusedFileException bomb() {
        return refused(
                "zip-bomb",
                "pakken folder sig ud til langt mere, end et regneark fylder",
                "the package unfolds to far more than a workbook holds. Save it anew in Excel");
    }

    static RefusedFileException damaged() {
        return refused(
                "damaged",
                "Excel-filen er beskadiget eller afkortet. Hent eller gem den igen",
                "the Excel file is damaged or cut off. Download or save it again");
    }

    static RefusedFileException documentType() {
        return refused(
                "document-type",
                "Excel-filen indeholder en dokumenttype, som regneark ikke har. Gem den igen i Excel",
                "the Excel file declares a document type, which workbooks do not have. Save it anew in Excel");
    }

    private static RefusedFileException refused(String rule, String danish, String english) {
        return new RefusedFileException(rule, danish, english);
    }
}
