package dk.jobregnskab.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * How long a MySQL server may let us wait, whatever it is that does not come. Each from a second to a day.
 *
 * @param connectTimeout until it accepts a connection
 * @param loginTimeout until it has let us in, TLS included; also for the short questions: is the lock ours, is the connection alive
 * @param socketTimeout how long it may be silent in the middle of a statement; an index or a large sum may take minutes
 * @param lockWaitTimeout for rows and tables that another session holds
 * @param transactionTimeout for one transaction as a whole
 */
public record DatabaseLimits(
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("30s") Duration loginTimeout,
        @DefaultValue("5m") Duration socketTimeout,
        @DefaultValue("60s") Duration lockWaitTimeout,
        @DefaultValue("30m") Duration transactionTimeout) {

    static final String PREFIX = "jobregnskab.database.";

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofDays(1);

    /** @throws OperatorException with code 2 when one of them is no limit */
    public DatabaseLimits {
        Map<String, Duration> limits = new LinkedHashMap<>();
        limits.put("connect-timeout", connectTimeout);
        limits.put("login-timeout", loginTimeout);
        limits.put("socket-timeout", socketTimeout);
        limits.put("lock-wait-timeout", lockWaitTimeout);
        limits.put("transaction-timeout", transactionTimeout);
        limits.forEach((name, limit) -> {
            if (limit.compareTo(LEAST) < 0 || limit.compareTo(MOST) > 0) {
                throw new OperatorException(
                        ExitCode.USAGE,
                        "The configuration is not valid: " + PREFIX + name
                                + " must be from one second to one day. Write it as 30s, 5m or 1h.");
            }
        });
    }

    /** For what happens before there are beans. */
    public static DatabaseLimits from(Environment environment) {
        return Binder.get(environment).bindOrCreate("jobregnskab.database", DatabaseLimits.class);
    }
}
