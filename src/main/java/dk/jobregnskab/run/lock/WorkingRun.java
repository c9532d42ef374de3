package dk.jobregnskab.run.lock;

import dk.jobregnskab.platform.DatabaseAddress;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether another run works right now. Who reads the embedded database has it alone, so there is none. */
@Component
public class WorkingRun {

    private final JdbcClient jdbc;
    private final DatabaseAddress address;

    WorkingRun(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.address = DatabaseAddress.from(environment);
    }

    /** Asks for the lock that {@link MySqlRunLock} takes. */
    public boolean exists() {
        return address.isMySql() && isUsed(MySqlRunLock.name(schema()));
    }

    private String schema() {
        return jdbc.sql("select database()").query(String.class).single();
    }

    private boolean isUsed(String lock) {
        return jdbc.sql("select is_used_lock(?) is not null")
                .param(lock)
                .query(Boolean.class)
                .single();
    }
}
