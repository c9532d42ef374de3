package dk.jobregnskab.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files below a folder, for comparing. */
final class FilesBelow {

    private FilesBelow() {}

    static List<Path> list(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> withContent(Path root, String... folders) {
        return collect(root, FilesBelow::sha256, folders);
    }

    static Map<String, String> withTimes(Path root, String... folders) {
        return collect(root, FilesBelow::modified, folders);
    }

    private static Map<String, String> collect(Path root, Function<Path, String> what, String... folders) {
        Map<String, String> found = new TreeMap<>();
        for (String folder : folders) {
            list(root.resolve(folder))
                    .forEach(file -> found.put(root.relativize(file).toString(), what.apply(file)));
        }
        return found;
    }

    private static String modified(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
