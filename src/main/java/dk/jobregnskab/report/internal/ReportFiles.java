package dk.jobregnskab.report.internal;

import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which workbook was written last for a period, and from which inputs. */
@Component
class ReportFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Fingerprint of the inputs of the period's newest workbook. */
    Optional<String> figuresId(Period period, Municipality municipality) {
        return jdbc.sql("select figures_id from report_file where period = ? and municipality_code = ?")
                .params(period.token(), municipality.code())
                .query(String.class)
                .optional();
    }

    void save(Computation computation, String name, byte[] content) {
        jdbc.sql("delete from report_file where period = ? and municipality_code = ?")
                .params(computation.period().token(), computation.municipality().code())
                .update();
        jdbc.sql(
                        "insert into report_file (period, municipality_code, calculation_id, figures_id, name, sha256, written_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        computation.period().token(),
                        computation.municipality().code(),
                        computation.figures().calculationId(),
                        computation.figuresId(),
                        name,
                        Fingerprint.of(content),
                        Moments.toColumn(clock.instant()))
                .update();
    }
}
