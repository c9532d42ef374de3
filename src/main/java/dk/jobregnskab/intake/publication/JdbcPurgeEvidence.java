package dk.jobregnskab.intake.publication;

import dk.jobregnskab.intake.PurgeEvidence;
import dk.jobregnskab.platform.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPurgeEvidence implements PurgeEvidence {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPurgeEvidence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(What what, @Nullable Long sourceFileId, @Nullable LocalDate week, long rows, String hash) {
        jdbc.sql("insert into purge_evidence (purged_at, what, source_file_id, week_start, row_count, row_hash)"
                        + " values (:at, :what, :delivery, :week, :rows, :hash)")
                .param("at", Moments.toColumn(clock.instant()))
                .param("what", what.name().toLowerCase(Locale.ROOT))
                .param("delivery", sourceFileId)
                .param("week", week)
                .param("rows", rows)
                .param("hash", hash)
                .update();
    }
}
