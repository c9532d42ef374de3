package dk.jobregnskab.platform.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A new connection each time. */
public final class MySqlDataSource extends AbstractDataSource {

    private final MySqlConnections connections;

    public MySqlDataSource(MySqlConnections connections) {
        this.connections = connections;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connections.open();
    }

    /** The user belongs to the connections; nobody asks with another. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("the user is configured, not asked for");
    }
}
