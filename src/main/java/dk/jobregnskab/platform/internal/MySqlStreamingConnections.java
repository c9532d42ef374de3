package dk.jobregnskab.platform.internal;

import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.StreamingConnections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A server may ask the client for any file it names. So the driver is told a folder that is empty: a path is refused, and only the stream that
 * a statement was given is sent.
 */
@Component
class MySqlStreamingConnections implements StreamingConnections {

    private final DatabaseAddress address;
    private @Nullable Path nothing;

    MySqlStreamingConnections(Environment environment) {
        this.address = DatabaseAddress.from(environment);
    }

    @Override
    public synchronized Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(MySqlTransport.options());
        properties.setProperty("allowLoadLocalInfile", "true");
        properties.setProperty("allowLoadLocalInfileInPath", emptyFolder().toString());
        properties.setProperty("allowUrlInLocalInfile", "false");
        if (!address.user().isEmpty()) {
            properties.setProperty("user", address.user());
        }
        properties.setProperty("password", address.password());
        return DriverManager.getConnection(address.url(), properties);
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
