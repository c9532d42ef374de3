package dk.jobregnskab.run.history;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.CprNumbers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The runs of commands that write. Kept in wall-clock time, whatever moment the run computes for. */
@Component
public class RunHistory {

    /** @param exitCode null while it runs */
    public record Run(
            long id,
            String command,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer exitCode,
            String logFile,
            @Nullable String message) {

        /** Instead of an id. */
        public static final long COULD_NOT_BEGIN = 0;
    }

    private static final int LONGEST_MESSAGE = 1000;

    private final JdbcClient jdbc;
    private final FailedStarts failedStarts;

    RunHistory(JdbcClient jdbc, Home home) {
        this.jdbc = jdbc;
        this.failedStarts = new FailedStarts(home);
    }

    /** Begins a run. Runs that are still open are dead: we hold the lock. */
    public long begin(String command, String logFile) {
        jdbc.sql(
                        "update job_run set ended_at = ?, exit_code = ?, message = 'it died: killed, or the machine stopped' where ended_at is null")
                .params(now(), ExitCode.FAILED.code())
                .update();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into job_run (command, started_at, log_file) values (:command, :now, :log)")
                .param("command", command)
                .param("now", now())
                .param("log", logFile)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    public void end(long id, ExitCode code, String message) {
        String masked = CprNumbers.masked(message);
        jdbc.sql("update job_run set ended_at = ?, exit_code = ?, message = ? where id = ?")
                .params(
                        now(),
                        code.code(),
                        masked.length() > LONGEST_MESSAGE ? masked.substring(0, LONGEST_MESSAGE) : masked,
                        id)
                .update();
    }

    /** Newest first, those among them that could not begin. */
    public List<Run> latest(int count) {
        return Stream.concat(known(count).stream(), failedStarts.all().stream())
                .sorted(Comparator.comparing(Run::startedAt).reversed())
                .limit(count)
                .toList();
    }

    private List<Run> known(int count) {
        return jdbc.sql("select id, command, started_at, ended_at, exit_code, log_file, message from job_run"
                        + " order by id desc limit " + count)
                .query((row, index) -> new Run(
                        row.getLong("id"),
                        row.getString("command"),
                        Moments.fromColumn(row.getObject("started_at", LocalDateTime.class)),
                        moment(row.getObject("ended_at", LocalDateTime.class)),
                        row.getObject("exit_code", Integer.class),
                        row.getString("log_file"),
                        row.getString("message")))
                .list();
    }

    /** When the last night ended that came to 0. */
    public Optional<Instant> lastGoodNight() {
        return jdbc.sql("select ended_at from job_run where exit_code = 0"
                        + " and command in (:nights) order by id desc limit 1")
                .param("nights", NightReport.NIGHTS)
                .query((row, index) -> Moments.fromColumn(row.getObject(1, LocalDateTime.class)))
                .optional();
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime column) {
        return column == null ? null : Moments.fromColumn(column);
    }

    private static LocalDateTime now() {
        return Moments.toColumn(Instant.now());
    }
}
