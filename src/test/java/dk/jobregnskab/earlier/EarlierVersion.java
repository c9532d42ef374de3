package dk.jobregnskab.earlier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The last version of the program before a stage of migrations, and what it was given to load.
 *
 * @param schema the highest migration it knew, such as {@code 5_03}
 */
record EarlierVersion(String schema) {

    /** Later than every delivery; earlier versions ran then. */
    static final String CLOCK = "2022-09-01T04:15:00Z";

    private static final Path FOLDER = Path.of("src/test/resources/earlier");

    /** @param arguments for {@code load} */
    record Delivered(Path file, List<String> arguments) {}

    static List<EarlierVersion> all() {
        return List.of(
                new EarlierVersion("3_05"),
                new EarlierVersion("4_30"),
                new EarlierVersion("5_03"),
                new EarlierVersion("6_06"));
    }

    /** Where its database is kept. */
    Path script(DatabaseScript database) {
        return FOLDER.resolve("schema-" + schema + "-" + database.vendor() + ".sql.gz");
    }

    /** What it knew how to load, in this order. */
    List<Delivered> deliveries() {
        List<Delivered> deliveries = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\\s+");
            if (MigrationVersion.fromVersion(cells[0]).compareTo(MigrationVersion.fromVersion(schema)) <= 0) {
                Path file = FOLDER.resolve("inputs").resolve(cells[2]);
                List<String> arguments = new ArrayList<>(List.of("load", file.toString(), "--received-at", cells[1]));
                if (cells.length > 3) {
                    arguments.add(cells[3]);
                }
                deliveries.add(new Delivered(file, Collections.unmodifiableList(arguments)));
            }
        }
        return deliveries;
    }

    /** Made the same every time, so that pseudonyms are too. */
    static void giveKey(Path home) throws IOException {
        Path key = Files.createDirectories(home.resolve("keys")).resolve("pseudonym-1.key");
        Files.write(key, new byte[32]);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FOLDER.resolve("deliveries.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "schema " + schema;
    }
}
