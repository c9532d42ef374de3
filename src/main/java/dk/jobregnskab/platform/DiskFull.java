package dk.jobregnskab.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what went wrong is that a disk has no room left, however deep it lies in what was thrown. */
public final class DiskFull {

    /** As Linux, macOS and Windows say it, and MySQL of its own disk. */
    private static final Pattern WORDS = Pattern.compile(
            "No space left on device|Disk quota exceeded|not enough space on the disk|The table '.*' is full|errno: 28|Disk full");
    /** H2 closes itself when it cannot write; after that it says no more than this. */
    private static final int H2_CLOSED = 90098;
    /** MySQL: disk full, table full. */
    private static final Set<Integer> MYSQL = Set.of(1021, 1114);

    private DiskFull() {}

    public static boolean isBehind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (says(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof SQLException sql && MYSQL.contains(sql.getErrorCode())) {
            return true;
        }
        String message = cause.getMessage();
        return (cause instanceof IOException || isOfDatabase(cause))
                && message != null
                && WORDS.matcher(message).find();
    }

    private static boolean isOfDatabase(Throwable cause) {
        return cause instanceof SQLException || cause.getClass().getName().startsWith("org.h2.");
    }

    /** Whether it may well be: the embedded database has closed itself. */
    public static boolean mayBeBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_CLOSED) {
                return true;
            }
        }
        return false;
    }
}
