package dk.jobregnskab.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** That a disk has no room left, however deep it lies in what was thrown, and what to say then. */
public final class DiskFull {

    /** As Linux, macOS and Windows say it. */
    private static final Pattern WORDS =
            Pattern.compile("No space left on device|Disk quota exceeded|not enough space on the disk");
    /** MySQL: disk full, table full. */
    private static final Set<Integer> MYSQL = Set.of(1021, 1114);

    private DiskFull() {}

    public static boolean isBehind(Throwable failure) {
        return isIn(failure, cause -> isHere(cause) || isAtTheServer(cause));
    }

    private static boolean isIn(Throwable failure, Predicate<Throwable> wanted) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The embedded database, which closes itself then, quotes the system's words. */
    private static boolean isHere(Throwable cause) {
        boolean isOfFiles = cause instanceof IOException
                || cause instanceof SQLException
                || cause.getClass().getName().startsWith("org.h2.");
        String message = cause.getMessage();
        return isOfFiles && message != null && WORDS.matcher(message).find();
    }

    private static boolean isAtTheServer(Throwable cause) {
        return cause instanceof SQLException sql && MYSQL.contains(sql.getErrorCode());
    }

    /** One sentence for the operator. */
    public static OperatorException explain(Throwable failure, Path home) {
        return new OperatorException(
                ExitCode.FAILED,
                isIn(failure, DiskFull::isAtTheServer)
                        ? "The disk of the database server is full. Make room there, then run again; what was begun is continued."
                        : "The disk is full (No space left on device): a file below " + home
                                + " could not be written. Make room there, then run again; what was begun is continued.",
                failure);
    }
}
