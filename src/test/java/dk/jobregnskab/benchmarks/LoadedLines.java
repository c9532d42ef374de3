package dk.jobregnskab.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the program says it has published: a fast load that left something out is no load. */
final class LoadedLines {

    private static final String PUBLISHED =
            "select coalesce(sum(rows_accepted), 0) from source_file where status = 'published'";

    private LoadedLines() {}

    static String embedded(Path home) {
        return "jdbc:h2:file:" + home.toAbsolutePath().resolve("db/jobregnskab")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    /** The measurement itself, or one that failed because lines are missing. */
    static Measurement confirmed(Measurement measurement, String database, long expected) throws SQLException {
        if (!measurement.succeeded()) {
            return measurement;
        }
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PUBLISHED)) {
            result.next();
            long published = result.getLong(1);
            return published == expected
                    ? measurement
                    : measurement.failed("published %d of %d lines".formatted(published, expected));
        }
    }
}
