package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Sha256;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /**
     * A period's newest workbook.
     *
     * @param inputsId fingerprint of everything it shows; empty where that is not known
     */
    record Newest(String name, String sha256, String inputsId) {}

    Optional<Newest> newest(Period period, Municipality municipality) {
        return jdbc.sql(
                        "select f.name, f.sha256, coalesce(i.inputs_id, '') as inputs_id from report_file f left join report_input i"
                                + " on i.period = f.period and i.municipality_code = f.municipality_code"
                                + " where f.period = ? and f.municipality_code = ?")
                .params(period.token(), municipality.code())
                .query(Newest.class)
                .optional();
    }

    void noteInputs(Computation computation, String inputsId) {
        jdbc.sql("delete from report_input where period = ? and municipality_code = ?")
                .params(computation.period().token(), computation.municipality().code())
                .update();
        jdbc.sql("insert into report_input (period, municipality_code, inputs_id) values (?, ?, ?)")
                .params(computation.period().token(), computation.municipality().code(), inputsId)
                .update();
    }

    /** Fingerprints of the inputs of the newest workbooks. */
    Map<Period, String> figuresIds(Municipality municipality) {
        Map<Period, String> ids = new TreeMap<>();
        jdbc.sql("select period, figures_id from report_file where municipality_code = ?")
                .param(municipality.code())
                .query(row -> {
                    ids.put(Period.of(row.getString(1)), row.getString(2));
                });
        return ids;
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
                        computation.calculationId(),
                        computation.figuresId(),
                        name,
                        Sha256.of(content),
                        Moments.toColumn(clock.instant()))
                .update();
    }
}
