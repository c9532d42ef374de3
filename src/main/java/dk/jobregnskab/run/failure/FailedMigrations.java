package dk.jobregnskab.run.failure;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A migration is one statement and may be carried out again: one that failed, of a full disk or a held table, is tried anew by the next run.
 * Flyway would wait for an operator, because neither database takes back a change of tables.
 */
public final class FailedMigrations {

    private FailedMigrations() {}

    public static void forget(Flyway flyway) {
        if (Arrays.stream(flyway.info().all()).map(MigrationInfo::getState).anyMatch(MigrationState::isFailed)) {
            JdbcClient.create(flyway.getConfiguration().getDataSource())
                    .sql("delete from flyway_schema_history where success = false")
                    .update();
        }
    }
}
