package dk.jobregnskab.run.lock;

import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.DatabaseLimits;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.mysql.MySqlConnections;
import dk.jobregnskab.run.RunLock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which lock a command takes. */
public final class RunLocks {

    private RunLocks() {}

    /**
     * The lock the command needs, or null when it needs none: on MySQL only commands that write take it; the embedded database
     * belongs to one process at a time.
     *
     * @throws OperatorException with exit code 5 when another run holds it
     */
    public static @Nullable RunLock acquire(DatabaseAddress address, DatabaseLimits limits, Home home, boolean writes) {
        if (address.isMySql() && writes) {
            return orRefuse(MySqlRunLock.tryAcquire(new MySqlConnections(address, limits)));
        }
        if (address.isH2()) {
            return orRefuse(FileRunLock.tryAcquire(home.database().resolve("run.lock")));
        }
        return null;
    }

    private static RunLock orRefuse(Optional<RunLock> lock) {
        return lock.orElseThrow(() -> new OperatorException(
                ExitCode.LOCKED, "Another run is working here. Nothing was done; try again when it has finished."));
    }
}
