package dk.jobregnskab.platform.mysql;

import com.zaxxer.hikari.HikariDataSource;
import dk.jobregnskab.platform.DatabaseSilence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.Optional;

/** The pool for MySQL. It waits for no server that has been silent for too long. */
public final class MySqlPool extends HikariDataSource {

    private final MySqlConnections connections;

    /** @param login how long a new connection, or a sign of life from an old one, may take */
    public MySqlPool(MySqlConnections connections, Duration login) {
        this.connections = connections;
        setDataSource(new MySqlDataSource(connections));
        setValidationTimeout(login.toMillis());
        // The moment more that lets the login's own limit speak first.
        setConnectionTimeout(login.plusSeconds(1).toMillis());
    }

    @Override
    public Connection getConnection() throws SQLException {
        requireAnswering();
        try {
            return super.getConnection();
        } catch (SQLException e) {
            requireAnswering();
            throw e;
        }
    }

    private void requireAnswering() throws SQLException {
        Optional<DatabaseSilence> silence = connections.silence();
        if (silence.isPresent()) {
            throw new SQLNonTransientConnectionException(silence.get().getMessage(), "08000", silence.get());
        }
    }
}
