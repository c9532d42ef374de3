package dk.jobregnskab.platform.mysql;

import com.mysql.cj.conf.HostInfo;
import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.DatabaseLimits;
import dk.jobregnskab.platform.DatabaseSilence;
import dk.jobregnskab.platform.OperatorException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * Opens every connection to a MySQL server there is in this program, so that each has its time limits, and in production talks only to a
 * server that proves who it is.
 */
public final class MySqlConnections {

    private final DatabaseAddress address;
    private final DatabaseLimits limits;
    private final MySqlTarget target;

    /** @throws OperatorException with code 2 when the address is malformed, or not safe enough for production */
    public MySqlConnections(DatabaseAddress address, DatabaseLimits limits) {
        this.address = address;
        this.limits = limits;
        this.target = MySqlTarget.of(address, MySqlOptions.forWork(address, limits));
        if (address.production()) {
            target.requireVerifiedIdentity();
        }
    }

    /** For statements that may take their time. */
    public Connection open() throws SQLException {
        return open(MySqlOptions.forWork(address, limits));
    }

    /** For short questions only, such as who has the lock: any silence ends after the login's limit. */
    public Connection openForShortQuestions() throws SQLException {
        return open(MySqlOptions.forShortQuestions(address, limits));
    }

    /** For a stream that the server reads as if it were a local file. */
    public Connection openForStreams(Path emptyFolder) throws SQLException {
        return open(MySqlOptions.forStreams(address, limits, emptyFolder));
    }

    private Connection open(Properties options) throws SQLException {
        DriverManager.setLoginTimeout((int) limits.loginTimeout().toSeconds());
        try {
            return DriverManager.getConnection(address.url(), options);
        } catch (SQLException e) {
            String loginLimit = Long.toString(limits.loginTimeout().toMillis());
            throw new ConnectFailures(target, address.userSetting(), loginLimit).explained(e);
        }
    }

    /** Set once the server has kept us waiting for too long: nothing more is asked of it. */
    public Optional<DatabaseSilence> silence() {
        return target.hosts().stream()
                .map(HostInfo::getHostPortPair)
                .flatMap(server -> Silences.of(server).stream())
                .findFirst();
    }

    /** Whether the connections verify the server's identity. */
    public boolean verifiesIdentity() {
        return target.verifiesIdentity();
    }
}
