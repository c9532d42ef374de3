package dk.jobregnskab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Neither database takes back a change of tables, and each notes the migration only afterwards. A run that is killed between the two must
 * not lock its successors out, so every migration may be carried out twice.
 */
abstract class MigrationSpecification {

    private static final Path MIGRATIONS = Path.of("sql/migration");

    private final TestDatabase.Maker database;
    private final String vendor;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    MigrationSpecification(TestDatabase.Maker database, String vendor) {
        this.database = database;
        this.vendor = vendor;
    }

    @Test
    void a_migration_that_was_done_but_not_noted_is_done_again() throws SQLException {
        List<Path> migrations = versioned();
        assertThat(migrations).isNotEmpty();
        try (TestDatabase tested = database.make(folder);
                Connection connection = tested.connect()) {
            for (Path migration : migrations) {
                carryOutUnnoted(connection, migration);
                flyway(tested, version(migration)).migrate();
            }
        }
    }

    @Test
    void a_migration_is_one_statement() {
        assertThat(versioned())
                .allSatisfy(migration ->
                        assertThat(statement(migration)).endsWith(";").containsOnlyOnce(";"));
    }

    private void carryOutUnnoted(Connection connection, Path migration) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statement(migration));
        }
    }

    private Flyway flyway(TestDatabase tested, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(tested.url(), tested.user(), "")
                .locations("filesystem:" + MIGRATIONS.resolve("common"), "filesystem:" + MIGRATIONS.resolve(vendor))
                .target(target)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private List<Path> versioned() {
        List<Path> migrations = new ArrayList<>(FilesBelow.list(MIGRATIONS.resolve("common")));
        migrations.addAll(FilesBelow.list(MIGRATIONS.resolve(vendor)));
        migrations.removeIf(file -> !file.getFileName().toString().matches("V.*\\.sql"));
        migrations.sort(Comparator.comparing(MigrationSpecification::version));
        return migrations;
    }

    private static MigrationVersion version(Path migration) {
        String name = migration.getFileName().toString();
        return MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
    }

    private static String statement(Path migration) {
        try {
            return Files.readAllLines(migration, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
