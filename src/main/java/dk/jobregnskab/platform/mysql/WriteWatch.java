package dk.jobregnskab.platform.mysql;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks after what is written to databases: the system itself waits for ever for a connection that takes nothing more. */
final class WriteWatch {

    private static final long EVERY_MILLIS = 500;
    private static final Set<WatchedSocket> OPEN = ConcurrentHashMap.newKeySet();
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(look -> {
        Thread thread = new Thread(look, "database-write-watch");
        thread.setDaemon(true);
        return thread;
    });

    static {
        WATCH.scheduleWithFixedDelay(WriteWatch::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private WriteWatch() {}

    static void over(WatchedSocket socket) {
        OPEN.add(socket);
    }

    private static void look() {
        OPEN.removeIf(WatchedSocket::isClosed);
        List.copyOf(OPEN).forEach(WatchedSocket::breakOffWhenStuck);
    }
}
