package dk.jobregnskab.register.delivery;

import dk.jobregnskab.platform.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weeks whose lines were deleted. They are closed: their counts stay, and nothing is added to them. */
@Component
public class PurgedWeeks {

    private final JdbcClient jdbc;
    private final Clock clock;

    PurgedWeeks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Their Mondays. */
    public Set<LocalDate> all() {
        return new HashSet<>(jdbc.sql("select week_start from register_purged_week")
                .query(LocalDate.class)
                .list());
    }

    public void add(LocalDate week) {
        jdbc.sql("insert into register_purged_week (week_start, purged_at) values (?, ?)")
                .params(week, Moments.toColumn(clock.instant()))
                .update();
    }
}
