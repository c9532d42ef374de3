package dk.jobregnskab.intake.source;

import dk.jobregnskab.platform.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was fetched from where, and how the last pull of each source went. */
@Component
public class PullJournal {

    /** How an item was when it was fetched the last time. */
    public record Known(String mark, int areas) {

        /**
         * @param given such as "StatBank gave table auk01"
         * @throws PullException when an item has lost areas
         */
        public void refuseFewerAreas(int now, String given) {
            if (now < areas) {
                throw PullException.refused(given + " for " + now + " areas, and for " + areas
                        + " before: it was cut off, or its areas have changed. It was not taken. If it is right so, fetch it by"
                        + " hand, and load it.");
            }
        }
    }

    /**
     * How the last pull of a source went.
     *
     * @param problem what could not be fetched; null when all went well
     */
    public record Attempt(Instant at, @Nullable String problem) {}

    private static final int LONGEST_PROBLEM = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    PullJournal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Known> known(String source, String item) {
        return jdbc.sql("select mark, areas from fetched_file where source = ? and item = ? order by id desc limit 1")
                .params(source, item)
                .query((row, index) -> new Known(row.getString("mark"), row.getInt("areas")))
                .optional();
    }

    void remember(String source, Fetched file, String sha256) {
        jdbc.sql("insert into fetched_file (source, item, mark, areas, address, name, sha256, bytes, fetched_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        source,
                        file.item(),
                        file.mark(),
                        file.areas(),
                        file.address(),
                        file.name(),
                        sha256,
                        size(file),
                        now())
                .update();
    }

    private static long size(Fetched file) {
        try {
            return Files.size(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes how a pull went. */
    public void attempted(Pulled pulled) {
        String problem = pulled.failed()
                ? String.join(
                        " ",
                        pulled.faults().stream().map(Pulled.Fault::sentence).toList())
                : null;
        jdbc.sql("delete from pull_attempt where source = ?")
                .param(pulled.source())
                .update();
        jdbc.sql("insert into pull_attempt (source, attempted_at, problem) values (:source, :at, :problem)")
                .param("source", pulled.source())
                .param("at", now())
                .param(
                        "problem",
                        problem == null || problem.length() <= LONGEST_PROBLEM
                                ? problem
                                : problem.substring(0, LONGEST_PROBLEM - 1) + "…")
                .update();
    }

    public Optional<Attempt> lastAttempt(String source) {
        return jdbc.sql("select attempted_at, problem from pull_attempt where source = ?")
                .param(source)
                .query((row, index) -> new Attempt(
                        Moments.fromColumn(row.getObject("attempted_at", LocalDateTime.class)),
                        row.getString("problem")))
                .optional();
    }

    /** When a source last had something new: the same content once more is not. */
    public @Nullable Instant newest(String source) {
        return jdbc
                .sql("select max(first_at) from (select min(fetched_at) as first_at from fetched_file where source = ?"
                        + " group by sha256) contents")
                .param(source)
                .query((row, index) -> row.getObject(1, LocalDateTime.class))
                .list()
                .stream()
                .filter(moment -> moment != null)
                .map(Moments::fromColumn)
                .findFirst()
                .orElse(null);
    }

    /** Contents that no other machine has given. */
    public Set<String> contentsFromThisMachine() {
        return new HashSet<>(jdbc.sql("select distinct sha256 from fetched_file"
                        + " where address like 'http://localhost:%' or address like 'sftp://localhost:%'")
                .query(String.class)
                .list());
    }

    private LocalDateTime now() {
        return Moments.toColumn(clock.instant());
    }
}
