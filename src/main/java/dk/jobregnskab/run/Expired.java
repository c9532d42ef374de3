package dk.jobregnskab.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * Personal data of one sort that are beyond their age.
 *
 * @param what they are, in the plural
 * @param rule beyond which age
 * @param count of all parts
 * @param parts by delivery; empty where they belong to none
 */
public record Expired(String what, String rule, long count, List<Part> parts) {

    /**
     * What belongs to one delivery.
     *
     * @param name of the delivered file
     * @param fileId the first digits of its SHA-256
     * @param extent where it lies, or which weeks it is of
     */
    public record Part(String name, String fileId, String extent, long count) {}

    /** As the operator reads it. */
    public List<String> text() {
        return Stream.concat(
                        Stream.of(what + " " + rule + ": " + count),
                        parts.stream()
                                .map(part -> "  " + part.count() + "  " + part.name() + " (file id " + part.fileId()
                                        + "), " + part.extent()))
                .toList();
    }
}
