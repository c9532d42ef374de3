package dk.jobregnskab.intake.definition;

import dk.jobregnskab.platform.FileProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of a home that people write into. What is wrong with it is gathered, to be said at once. */
final class OperatorFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> problems = new ArrayList<>();

    /** Each begins with the path of what it is about. */
    List<String> problems() {
        return problems;
    }

    void refuse(Path path, String problem) {
        problems.add(path + ": " + problem);
    }

    /** Sorted; hidden ones are the file system's or a tool's. */
    List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            refuse(folder, "it cannot be read (" + FileProblem.of(e) + ")");
            return List.of();
        }
    }

    /** As it was written, a byte order mark included. */
    Optional<String> text(Path file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException otherCharset) {
            refuse(file, "it is no UTF-8 text (save it as UTF-8)");
        } catch (IOException e) {
            refuse(file, "it cannot be read (" + FileProblem.of(e) + ")");
        }
        return Optional.empty();
    }

    static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
