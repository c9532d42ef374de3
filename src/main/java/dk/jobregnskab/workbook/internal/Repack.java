package dk.jobregnskab.workbook.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a finished workbook again so that equal parts give equal bytes: sorted, and without the hour of writing. */
final class Repack {

    /**
     * Two seconds past the format's first moment: at exactly that moment Java adds the machine's time zone to the entry.
     */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private Repack() {}

    static byte[] repack(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = stored(part.getKey(), part.getValue());
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Not compressed: another Java may bring another deflater, and with it other bytes. */
    private static ZipEntry stored(String name, byte[] part) {
        CRC32 checksum = new CRC32();
        checksum.update(part);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
