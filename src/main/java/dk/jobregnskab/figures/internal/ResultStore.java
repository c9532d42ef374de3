package dk.jobregnskab.figures.internal;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Period;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The result tables behind the views. A calculation is written once under its id; the views are pointed at the newest. */
@Component
class ResultStore {

    /** What the views show for a period. */
    record Current(String figuresId, String calculationId) {}

    private final JdbcClient jdbc;
    private final List<StoredResults> features;
    private final Settings settings;
    private final Clock clock;

    ResultStore(JdbcClient jdbc, List<StoredResults> features, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.features = features;
        this.settings = settings;
        this.clock = clock;
    }

    Map<Period, Current> current() {
        Map<Period, Current> current = new TreeMap<>();
        jdbc.sql("select c.period, k.figures_id, k.id from current_calculation c join calculation k"
                        + " on k.id = c.calculation_id")
                .query(row -> {
                    current.put(Period.of(row.getString(1)), new Current(row.getString(2), row.getString(3)));
                });
        return current;
    }

    /** Replaces what the views show. Must run in one transaction. */
    void save(Computation computation) {
        String id = computation.calculationId();
        String period = computation.period().token();
        jdbc.sql("delete from current_calculation where period = ?")
                .param(period)
                .update();
        features.stream().flatMap(feature -> feature.tables().stream()).forEach(table -> jdbc.sql(
                        "delete from " + table + " where calculation_id = ?")
                .param(id)
                .update());
        jdbc.sql("delete from calculation where id = ?").param(id).update();
        jdbc.sql("insert into calculation (id, period, municipality_code, figures_id, data_cut_off, program_version,"
                        + " computed_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        period,
                        computation.municipality().code(),
                        computation.figuresId(),
                        Moments.toColumn(computation.dataCutOff()),
                        settings.version(),
                        Moments.toColumn(clock.instant()))
                .update();
        jdbc.sql("insert into current_calculation (period, calculation_id) values (?, ?)")
                .params(period, id)
                .update();
        features.forEach(feature -> feature.insert(computation));
    }
}
