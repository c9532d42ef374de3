package dk.jobregnskab.platform.mysql;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What lies behind a failure. */
final class Causes {

    private Causes() {}

    static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        Throwable found = first(failure, type::isInstance);
        return found == null ? null : type.cast(found);
    }

    static @Nullable Throwable first(Throwable failure, Predicate<Throwable> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return cause;
            }
        }
        return null;
    }
}
