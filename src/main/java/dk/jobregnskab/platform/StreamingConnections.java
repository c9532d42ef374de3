package dk.jobregnskab.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections to a MySQL server that may stream rows as if they were a local file. Nothing else is done on them. */
public interface StreamingConnections {

    Connection open() throws SQLException;
}
