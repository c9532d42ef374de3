package dk.jobregnskab.samples.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The shipped register of Ballerup: every month of 2020, and three more whose files still correct that year. Constructed. */
final class RegisterSample {

    static final Path FOLDER = Path.of("jobs/register/sample");

    private static final String FILE_NAME = "yr-konstrueret";
    private static final RegisterPlan PLAN = new RegisterPlan(151, 6_200, YearMonth.of(2020, 1), 15);

    private RegisterSample() {}

    /** The months that the files are about, in order. */
    static List<YearMonth> months() {
        return PLAN.all();
    }

    static Path packed(YearMonth month) {
        return FOLDER.resolve(PLAN.fileName(FILE_NAME, month) + ".gz");
    }

    static byte[] bytes(YearMonth month) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ConstructedRegister(PLAN).write(month, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without name and time, so that only the content counts. Two versions of zlib may still pack it differently. */
    static byte[] pack(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new BestCompression(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static final class BestCompression extends GZIPOutputStream {

        BestCompression(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
