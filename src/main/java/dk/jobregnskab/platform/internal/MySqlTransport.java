package dk.jobregnskab.platform.internal;

import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** How we talk to MySQL: batched, in UTC, with time limits, and in production only to a server that proves who it is. */
final class MySqlTransport {

    private static final Logger log = LoggerFactory.getLogger(MySqlTransport.class);

    private MySqlTransport() {}

    static Map<String, String> options() {
        return Map.of(
                "rewriteBatchedStatements", "true",
                "connectionTimeZone", "UTC",
                "forceConnectionTimeZoneToSession", "true",
                "connectTimeout", "10000",
                "socketTimeout", "300000",
                "allowMultiQueries", "false",
                "allowLoadLocalInfile", "false",
                "paranoid", "true");
    }

    static void check(DatabaseAddress address, Environment environment) {
        if (address.url().toUpperCase(Locale.ROOT).contains("SSLMODE=VERIFY_IDENTITY")) {
            return;
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The connection to " + address.display() + " does not verify the server's identity."
                            + " Add sslMode=VERIFY_IDENTITY to spring.datasource.url, or leave the production profile.");
        }
        log.warn("the connection to {} does not verify the server's identity (sslMode=VERIFY_IDENTITY)", address);
    }
}
