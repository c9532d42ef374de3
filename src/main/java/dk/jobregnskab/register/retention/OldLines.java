package dk.jobregnskab.register.retention;

import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PurgeEvidence;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.register.delivery.PurgedWeeks;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines of weeks before some week, and how they are deleted: a week at a time, all of it or nothing. */
@Component
class OldLines {

    /** How many lines a delivery has in a week. */
    record Found(long delivery, String name, String sha256, LocalDate week, long lines) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PurgedWeeks purged;
    private final PurgeEvidence evidence;
    private final PublishGuard guard;
    private final PublishedCache cache;

    OldLines(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            PurgedWeeks purged,
            PurgeEvidence evidence,
            PublishGuard guard,
            PublishedCache cache) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.purged = purged;
        this.evidence = evidence;
        this.guard = guard;
        this.cache = cache;
    }

    /** Oldest week first. A delivery that is still to be loaded takes its own lines back; they are not looked at here. */
    List<Found> before(LocalDate week) {
        return jdbc.query(
                """
                select f.id, f.name, f.sha256, w.week_start, count(*)
                from register_delivery_week w
                join source_file f on f.id = w.source_file_id and f.status <> 'landed'
                join register_line l on l.week_start = w.week_start and l.source_file_id = w.source_file_id
                where w.week_start < ?
                group by f.id, f.name, f.sha256, w.week_start
                order by w.week_start, f.id""",
                (row, index) -> new Found(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5)),
                week);
    }

    /** From now on the week is closed. */
    void delete(LocalDate week, List<Found> found) {
        cache.clear();
        transaction.executeWithoutResult(status -> {
            for (Found one : found) {
                delete(week, one.delivery());
            }
            if (!purged.all().contains(week)) {
                purged.add(week);
            }
            guard.assertStillOurs();
        });
    }

    private void delete(LocalDate week, long delivery) {
        Fingerprint hash = new Fingerprint();
        AtomicLong lines = new AtomicLong();
        jdbc.query(
                "select row_no, benefit_id, municipality_code, reported_ore, gross_ore, refund_rate, refund_ore,"
                        + " cofinancing_rate, cofinancing_ore, text_hash from register_line"
                        + " where week_start = ? and source_file_id = ? order by row_no",
                row -> {
                    lines.incrementAndGet();
                    for (int column = 1; column <= 10; column++) {
                        hash.add(row.getString(column));
                    }
                },
                week,
                delivery);
        evidence.record(PurgeEvidence.What.LINES, delivery, week, lines.get(), hash.hex());
        jdbc.update("delete from register_line where week_start = ? and source_file_id = ?", week, delivery);
    }
}
