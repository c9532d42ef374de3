package dk.jobregnskab.run.failure;

import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.FileProblem;
import dk.jobregnskab.platform.OperatorException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Turns what went wrong into one sentence for the operator. No values from data, no stack trace. */
public final class Failures {

    private static final int H2_IN_USE = 90020;

    private Failures() {}

    /** @param home where the files are */
    public static OperatorException explain(Throwable failure, Path home) {
        OperatorException ours = find(failure, OperatorException.class);
        if (ours != null) {
            return ours;
        }
        if (DiskFull.isBehind(failure)) {
            return DiskFull.explain(failure, home);
        }
        UnboundConfigurationPropertiesException unknown = find(failure, UnboundConfigurationPropertiesException.class);
        if (unknown != null) {
            Set<String> keys = new TreeSet<>();
            unknown.getUnboundProperties()
                    .forEach(property -> keys.add(property.getName().toString()));
            return usage(
                    "The configuration has keys that do not exist: " + String.join(", ", keys)
                            + ". Remove them or correct their spelling.",
                    failure);
        }
        BindValidationException invalid = find(failure, BindValidationException.class);
        if (invalid != null) {
            Set<String> problems = new TreeSet<>();
            invalid.getValidationErrors().getAllErrors().forEach(error -> problems.add(problem(error)));
            return usage("The configuration is not valid: " + String.join("; ", problems) + ".", failure);
        }
        BindException binding = find(failure, BindException.class);
        if (binding != null) {
            return usage(
                    "The configuration value of " + binding.getName() + " cannot be used as "
                            + binding.getTarget().getType() + ". Correct it.",
                    failure);
        }
        FileSystemException file = find(failure, FileSystemException.class);
        if (file != null) {
            return new OperatorException(
                    ExitCode.FAILED,
                    "A file or folder could not be used: " + FileProblem.of(file)
                            + ". Check rights and free space, then run again.",
                    failure);
        }
        FlywayException schema = find(failure, FlywayException.class);
        SQLException sql = find(failure, SQLException.class);
        if (sql != null && sql.getErrorCode() == H2_IN_USE) {
            return new OperatorException(
                    ExitCode.LOCKED, "Another process has the database open. Try again when it has finished.", failure);
        }
        if (schema != null && sql == null) {
            return new OperatorException(
                    ExitCode.OPERATOR,
                    "The tables do not fit this program (" + firstLine(schema)
                            + "). Was an older program started on a newer database?",
                    failure);
        }
        if (sql != null) {
            return answered(sql, failure);
        }
        return new OperatorException(
                ExitCode.FAILED,
                "Something unexpected happened (" + failure.getClass().getSimpleName() + "). Run again.",
                failure);
    }

    /** Of a database's answer that has no sentence of its own. */
    static OperatorException answered(SQLException answer, Throwable failure) {
        return new OperatorException(
                ExitCode.FAILED,
                "The database answered with an error (SQL state " + answer.getSQLState() + ", code "
                        + answer.getErrorCode()
                        + "). Check that it is reachable and that user and rights are right, then run again.",
                failure);
    }

    private static String problem(ObjectError error) {
        return error instanceof FieldError field
                ? "jobregnskab." + field.getField() + " " + field.getDefaultMessage()
                : String.valueOf(error.getDefaultMessage());
    }

    private static OperatorException usage(String message, Throwable cause) {
        return new OperatorException(ExitCode.USAGE, message, cause);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    public static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
