package dk.jobregnskab.run.night;

import dk.jobregnskab.reference.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A sample as it is delivered: what was packed to keep the program small is unpacked, and has lost the ending of its name.
 *
 * @param name as the source would name it
 */
record ShippedFile(String name, byte[] bytes) {

    private static final String PACKED = ".gz";

    static ShippedFile of(String job, String file) {
        byte[] shipped = read("/jobs/" + job + "/sample/" + file);
        return file.endsWith(PACKED)
                ? new ShippedFile(file.substring(0, file.length() - PACKED.length()), unpacked(shipped))
                : new ShippedFile(file, shipped);
    }

    private static byte[] read(String path) {
        try (InputStream in = ShippedFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(byte[] shipped) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(shipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256() {
        return Sha256.of(bytes);
    }
}
