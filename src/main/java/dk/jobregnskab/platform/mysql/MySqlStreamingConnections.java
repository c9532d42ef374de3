package dk.jobregnskab.platform.mysql;

import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.platform.StreamingConnections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens them, with an empty folder for the driver to refuse every path outside of it. */
@Component
class MySqlStreamingConnections implements StreamingConnections {

    private final DatabaseAddress address;
    private final Settings settings;
    private @Nullable Path nothing;

    MySqlStreamingConnections(Environment environment, Settings settings) {
        this.address = DatabaseAddress.from(environment);
        this.settings = settings;
    }

    @Override
    public synchronized Connection open() throws SQLException {
        return new MySqlConnections(address, settings.database()).openForStreams(emptyFolder());
    }

    private Path emptyFolder() {
        if (nothing == null) {
            try {
                nothing = Files.createTempDirectory("jobregnskab-nothing");
                nothing.toFile().deleteOnExit();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return nothing;
    }
}
