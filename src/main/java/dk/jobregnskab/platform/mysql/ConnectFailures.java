package dk.jobregnskab.platform.mysql;

import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.exceptions.SSLParamsException;
import dk.jobregnskab.platform.DatabaseSilence;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.UnusableDatabaseException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why a connection could not be opened, in a sentence. */
public final class ConnectFailures {

    private final MySqlTarget target;
    private final String userSetting;
    private final String loginLimit;

    /**
     * @param userSetting the key that names the user
     * @param loginLimit in milliseconds, as the driver takes it
     */
    public ConnectFailures(MySqlTarget target, String userSetting, String loginLimit) {
        this.target = target;
        this.userSetting = userSetting;
        this.loginLimit = loginLimit;
    }

    public UnusableDatabaseException explained(SQLException failure) {
        DatabaseSilence silence = Causes.find(failure, DatabaseSilence.class);
        if (silence != null) {
            return new UnusableDatabaseException(ExitCode.FAILED, String.valueOf(silence.getMessage()), failure);
        }
        if (Causes.find(failure, SSLParamsException.class) != null) {
            return new UnusableDatabaseException(ExitCode.USAGE, TlsFailures.TRUSTSTORE_UNREADABLE, failure);
        }
        String sentence = network(failure);
        if (sentence == null) {
            sentence = new TlsFailures(
                            target.place(),
                            () -> ShownCertificate.of(target.hosts().get(0), loginLimit))
                    .explain(failure);
        }
        if (sentence == null) {
            sentence = refusal(failure);
        }
        return new UnusableDatabaseException(ExitCode.FAILED, sentence, failure);
    }

    private @Nullable String network(SQLException failure) {
        if (Causes.find(failure, UnknownHostException.class) != null) {
            return "The name of the database server in " + target.place()
                    + " is unknown to this machine. Correct it in spring.datasource.url, or the name service, then run again.";
        }
        if (Causes.find(failure, ConnectException.class) != null
                || Causes.find(failure, NoRouteToHostException.class) != null) {
            return "No database server can be reached at " + target.place()
                    + " (nothing listens there, or a firewall refuses). Start it, or correct spring.datasource.url, then run again.";
        }
        return null;
    }

    private String refusal(SQLException failure) {
        String at = "The database at " + target.place();
        return switch (failure.getErrorCode()) {
            case 1045, 1698 ->
                at + " does not know user " + user() + " with this password"
                        + (noPassword(failure) ? " (none was given)" : "") + ". Check " + userSetting + " and "
                        + userSetting.replaceAll("user(name)?$", "password") + ", then run again.";
            case 1044 ->
                at + " gives user " + user() + " no right to the schema " + target.schema()
                        + ". Run sql/grants/mysql.sql there, then run again.";
            case 1049 ->
                at + " has no schema " + target.schema()
                        + ". Create it with sql/grants/mysql.sql, or correct spring.datasource.url, then run again.";
            case 1129, 1130 ->
                at + " accepts no connections from this machine. Allow its address for user " + user()
                        + ", then run again.";
            case 1040, 1203 -> at + " has no connection left. Run again later, or raise max_connections there.";
            case 1820, 1862 ->
                at + " says that the password of user " + user() + " has expired. Set a new one, then run again.";
            case 3118 -> at + " says that user " + user() + " is locked. Unlock it, then run again.";
            default ->
                at + " let nobody in (SQL state " + failure.getSQLState() + ", code " + failure.getErrorCode()
                        + "). Look into the server's log, then run again.";
        };
    }

    private static boolean noPassword(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("using password: NO");
    }

    private String user() {
        HostInfo host = target.hosts().get(0);
        String user = host.getUser();
        return user == null || user.isEmpty() ? "(none)" : user;
    }
}
