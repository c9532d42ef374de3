package dk.jobregnskab.process;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database of one test's own. */
interface TestDatabase extends AutoCloseable {

    /** Makes one for a home. */
    @FunctionalInterface
    interface Maker {
        TestDatabase make(Path home);
    }

    /** What the program must be told to use it. */
    List<String> arguments();

    String url();

    String user();

    /** Looks at it from outside, between two runs. */
    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), "");
    }

    /** Whether readers may work while a run does. */
    boolean isShared();

    @Override
    void close();
}
