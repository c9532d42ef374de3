package dk.jobregnskab.workbook.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which calculation a workbook is of, as its own properties say. */
final class CalculationMark {

    private static final String PROPERTIES = "docProps/custom.xml";
    private static final int LONGEST = 64 * 1024;
    private static final Pattern MARK =
            Pattern.compile("name=\"calculationId\"[^>]*>\\s*<(?:\\w+:)?lpwstr[^>]*>([0-9a-f]{64})<");

    private CalculationMark() {}

    /** @return empty when it is no workbook of ours */
    static Optional<String> of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry(PROPERTIES);
            if (properties == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(properties)) {
                Matcher mark = MARK.matcher(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
                return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
            }
        } catch (IOException noWorkbook) {
            return Optional.empty();
        }
    }
}
