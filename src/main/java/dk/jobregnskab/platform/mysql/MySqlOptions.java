package dk.jobregnskab.platform.mysql;

import dk.jobregnskab.platform.DatabaseAddress;
import dk.jobregnskab.platform.DatabaseLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** How we talk to MySQL: batched, in UTC, with time limits. What stands here holds, whatever the address says of it. */
public final class MySqlOptions {

    private MySqlOptions() {}

    public static Properties forWork(DatabaseAddress address, DatabaseLimits limits) {
        Properties options = new Properties();
        options.setProperty("rewriteBatchedStatements", "true");
        options.setProperty("connectionTimeZone", "UTC");
        options.setProperty("forceConnectionTimeZoneToSession", "true");
        options.setProperty("allowMultiQueries", "false");
        options.setProperty("allowLoadLocalInfile", "false");
        options.setProperty("paranoid", "true");
        options.setProperty("tcpKeepAlive", "true");
        options.setProperty("connectTimeout", millis(limits.connectTimeout()));
        options.setProperty("socketTimeout", millis(limits.socketTimeout()));
        options.setProperty("socketFactory", WatchedSocketFactory.class.getName());
        long lockWait = limits.lockWaitTimeout().toSeconds();
        options.setProperty(
                "sessionVariables", "innodb_lock_wait_timeout=" + lockWait + ",lock_wait_timeout=" + lockWait);
        if (!address.user().isEmpty()) {
            options.setProperty("user", address.user());
        }
        if (!address.password().isEmpty()) {
            options.setProperty("password", address.password());
        }
        return options;
    }

    public static Properties forShortQuestions(DatabaseAddress address, DatabaseLimits limits) {
        Properties options = forWork(address, limits);
        options.setProperty("socketTimeout", millis(limits.loginTimeout()));
        options.setProperty("socketFactory", WatchedSocketFactory.ForShortQuestions.class.getName());
        return options;
    }

    /**
     * A server may ask the client for any file it names. So the driver is told a folder that is empty: a path is refused, and only the
     * stream that a statement was given is sent.
     */
    public static Properties forStreams(DatabaseAddress address, DatabaseLimits limits, Path emptyFolder) {
        Properties options = forWork(address, limits);
        options.setProperty("allowLoadLocalInfile", "true");
        options.setProperty("allowLoadLocalInfileInPath", emptyFolder.toString());
        options.setProperty("allowUrlInLocalInfile", "false");
        return options;
    }

    private static String millis(Duration limit) {
        return Long.toString(limit.toMillis());
    }
}
