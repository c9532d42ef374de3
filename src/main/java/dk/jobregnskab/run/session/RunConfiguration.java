package dk.jobregnskab.run.session;

import dk.jobregnskab.intake.LoadProgress;
import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.intake.Waiting;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.RunLock;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.failure.FailedMigrations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RunConfiguration {

    @Bean
    LoadProgress loadProgress(Terminal terminal) {
        return new TerminalProgress(terminal);
    }

    @Bean
    Waiting waiting(GracefulStop stop) {
        return stop::pauseSince;
    }

    @Bean
    PublishGuard publishGuard(ObjectProvider<RunLock> lock) {
        return () -> {
            RunLock held = lock.getIfAvailable();
            if (held == null || !held.isHeld()) {
                throw new OperatorException(
                        ExitCode.FAILED,
                        "The run lock was lost (the connection to the database broke). Nothing more was published; run again.");
            }
        };
    }

    /** Only commands that write change the schema. */
    @Bean
    FlywayMigrationStrategy migrationStrategy(SessionMode mode) {
        return flyway -> {
            SchemaVersions.requireKnown(flyway);
            if (mode.writes()) {
                FailedMigrations.forget(flyway);
                flyway.migrate();
            } else if (flyway.info().applied().length == 0) {
                throw new OperatorException(
                        ExitCode.NO_DATA, "Nothing was ever loaded here. Start with nightly or load.");
            } else if (flyway.info().pending().length > 0) {
                throw new OperatorException(
                        ExitCode.FAILED,
                        "The database is older than this program. Run nightly once; it brings the tables up to date.");
            }
        };
    }
}
