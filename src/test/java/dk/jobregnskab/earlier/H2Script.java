package dk.jobregnskab.earlier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** H2 writes and reads its own. */
final class H2Script implements DatabaseScript {

    @Override
    public String vendor() {
        return "h2";
    }

    @Override
    public void write(Connection from, Path script) throws SQLException {
        execute(from, "script simple nopasswords nosettings to '" + script + "' compression gzip charset 'UTF-8'");
    }

    @Override
    public void run(Connection empty, Path script) throws SQLException {
        execute(empty, "runscript from '" + script + "' compression gzip charset 'UTF-8'");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
