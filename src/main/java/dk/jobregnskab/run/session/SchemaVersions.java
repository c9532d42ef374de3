package dk.jobregnskab.run.session;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** An older program does not know what a newer one keeps in the tables, and would put its own views over the newer ones. */
final class SchemaVersions {

    private SchemaVersions() {}

    /** @throws OperatorException with code 7 when the tables were changed by a newer program */
    static void requireKnown(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        Optional<MigrationVersion> unknown = newest(Arrays.stream(all).filter(SchemaVersions::isUnknown));
        if (unknown.isPresent()) {
            Optional<MigrationVersion> known = newest(Arrays.stream(all).filter(one -> !isUnknown(one)));
            throw new OperatorException(
                    ExitCode.OPERATOR,
                    "The tables in the database were changed by a newer program: they are at version " + unknown.get()
                            + ", and this program knows "
                            + known.map(version -> "up to " + version).orElse("none")
                            + ". Use the newer program. Nothing was done.");
        }
    }

    private static boolean isUnknown(MigrationInfo one) {
        MigrationState state = one.getState();
        return one.getVersion() != null && state.isApplied() && !state.isResolved();
    }

    private static Optional<MigrationVersion> newest(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
