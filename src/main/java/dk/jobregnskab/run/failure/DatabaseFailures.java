package dk.jobregnskab.run.failure;

import dk.jobregnskab.platform.DatabaseLimits;
import dk.jobregnskab.platform.DatabaseSilence;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.UnusableDatabaseException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionTimedOutException;

/** What went wrong between us and a MySQL server, as one sentence. */
public final class DatabaseFailures {

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private DatabaseFailures() {}

    /** Before there is a command that could fail: no connection, no lock. */
    public static OperatorException explained(SQLException failure) {
        OperatorException explained = explain(failure, null);
        return explained == null ? Failures.answered(failure, failure) : explained;
    }

    /**
     * @param limits null as long as they are not known
     * @return null when it is something else, or has its sentence already
     */
    public static @Nullable OperatorException explain(Throwable failure, @Nullable DatabaseLimits limits) {
        if (Failures.find(failure, OperatorException.class) != null) {
            return null;
        }
        OperatorException gone = gone(failure);
        if (gone != null) {
            return gone;
        }
        String sentence = limits == null ? null : exceeded(failure, limits);
        if (sentence == null && isCutOff(failure)) {
            sentence = "The connection to the database broke. Check the server and the network, then run again.";
        }
        return sentence == null ? null : new OperatorException(ExitCode.FAILED, sentence, failure);
    }

    /** @return null where nothing says that the next question will not be answered; a connection that broke can be made anew */
    public static @Nullable OperatorException gone(Throwable failure) {
        DatabaseSilence silence = Failures.find(failure, DatabaseSilence.class);
        if (silence != null) {
            return new OperatorException(ExitCode.FAILED, String.valueOf(silence.getMessage()), failure);
        }
        UnusableDatabaseException unusable = Failures.find(failure, UnusableDatabaseException.class);
        if (unusable != null) {
            return new OperatorException(unusable.exitCode(), String.valueOf(unusable.getMessage()), failure);
        }
        return null;
    }

    /**
     * Which of our limits a job that failed ran into, other than a silence.
     *
     * @return null when it was none
     */
    public static @Nullable String exceeded(Throwable failure, DatabaseLimits limits) {
        SQLException sql = Failures.find(failure, SQLException.class);
        if (sql != null && sql.getErrorCode() == LOCK_WAIT_TIMEOUT) {
            return exceeded(
                    "Another session held rows or tables of the database for more than ",
                    limits.lockWaitTimeout(),
                    "lock-wait-timeout");
        }
        if (Failures.find(failure, TransactionTimedOutException.class) != null
                || Failures.find(failure, SQLTimeoutException.class) != null) {
            return exceeded(
                    "A transaction in the database took more than ",
                    limits.transactionTimeout(),
                    "transaction-timeout");
        }
        if (sql instanceof SQLTransientConnectionException) {
            return exceeded("The database gave no connection within ", limits.loginTimeout(), "login-timeout");
        }
        return null;
    }

    private static String exceeded(String what, Duration limit, String setting) {
        return what + Moments.words(limit) + " (jobregnskab.database." + setting + "). Run again.";
    }

    private static boolean isCutOff(Throwable failure) {
        SQLException sql = Failures.find(failure, SQLException.class);
        return sql != null && sql.getSQLState() != null && sql.getSQLState().startsWith("08");
    }
}
