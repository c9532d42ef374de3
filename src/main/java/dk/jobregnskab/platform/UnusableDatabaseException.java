package dk.jobregnskab.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/** There is no connection to be had. The message is the sentence for the operator; it holds no password. */
public final class UnusableDatabaseException extends SQLNonTransientConnectionException {

    private final ExitCode exitCode;

    public UnusableDatabaseException(ExitCode exitCode, String message, SQLException cause) {
        super(message, cause.getSQLState(), cause.getErrorCode(), cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
