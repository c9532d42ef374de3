package dk.jobregnskab.run.lock;

import dk.jobregnskab.platform.DatabaseSilence;
import dk.jobregnskab.platform.mysql.MySqlConnections;
import dk.jobregnskab.run.RunLock;
import dk.jobregnskab.run.failure.DatabaseFailures;
import dk.jobregnskab.run.failure.Failures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The lock for MySQL: a named lock of the server on a connection of its own. The server frees it when the process dies; when the network
 * between them does, after ten minutes without a sign of life. The name holds the schema, because lock names are server-wide.
 */
final class MySqlRunLock implements RunLock {

    private static final String STILL_OURS = "select is_used_lock(?) = connection_id()";
    private static final int LONGEST_NAME = 64;

    private static final int FREED_AFTER_SECONDS = 600;
    private static final int SIGN_OF_LIFE_SECONDS = 60;

    private final Connection connection;
    private final String name;
    private final ScheduledExecutorService life = Executors.newSingleThreadScheduledExecutor(sign -> {
        Thread thread = new Thread(sign, "run-lock");
        thread.setDaemon(true);
        return thread;
    });

    private MySqlRunLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
        life.scheduleWithFixedDelay(this::giveSignOfLife, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
    }

    /** @return empty when another run holds it; never waits for it */
    static Optional<RunLock> tryAcquire(MySqlConnections connections) {
        try {
            Connection connection = connections.openForShortQuestions();
            String name = name(connection.getCatalog());
            try (Statement longLived = connection.createStatement()) {
                longLived.execute("set session wait_timeout = " + FREED_AFTER_SECONDS);
            }
            if (ask(connection, "select get_lock(?, 0)", name)) {
                return Optional.of(new MySqlRunLock(connection, name));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw DatabaseFailures.explained(e);
        }
    }

    /** What the lock of a schema is called on its server. */
    static String name(String schema) {
        String name = "jobregnskab/" + schema;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static boolean ask(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }

    /** Should it fail, the next one who asks is told. */
    private synchronized void giveSignOfLife() {
        try {
            ask(connection, STILL_OURS, name);
        } catch (SQLException lost) {
            life.shutdown();
        }
    }

    @Override
    public synchronized boolean isHeld() {
        try {
            return ask(connection, STILL_OURS, name);
        } catch (SQLException e) {
            refuseSilence(e);
            return false;
        }
    }

    /** The server frees it when it notices that the connection is gone: too late for a command that is started right after this one. */
    @Override
    public synchronized void close() {
        life.shutdownNow();
        try (connection) {
            ask(connection, "select release_lock(?)", name);
        } catch (SQLException e) {
            // One that is cut off frees the lock with the connection; one that is silent may keep it.
            refuseSilence(e);
        }
    }

    private static void refuseSilence(SQLException e) {
        if (Failures.find(e, DatabaseSilence.class) != null) {
            throw DatabaseFailures.explained(e);
        }
    }
}
