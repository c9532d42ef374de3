package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Saving;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The result tables behind the views. A calculation is written once under its id; the views are pointed at the newest. */
@Component
class ResultStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RegisterResults registers;
    private final Settings settings;
    private final Clock clock;

    ResultStore(JdbcClient jdbc, JdbcTemplate batches, RegisterResults registers, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.registers = registers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Fingerprint of the inputs of the results that the views show for a period. */
    Optional<String> currentFiguresId(Period period) {
        return jdbc.sql("select k.figures_id from current_calculation c join calculation k on k.id = c.calculation_id"
                        + " where c.period = ?")
                .param(period.token())
                .query(String.class)
                .optional();
    }

    /** Id of the calculation that the views show for a period. */
    Optional<String> currentCalculationId(Period period) {
        return jdbc.sql("select calculation_id from current_calculation where period = ?")
                .param(period.token())
                .query(String.class)
                .optional();
    }

    /** Replaces what the views show. Must run in one transaction. */
    void save(Computation computation) {
        String id = computation.figures().calculationId();
        jdbc.sql("delete from current_calculation where period = ?")
                .param(computation.period().token())
                .update();
        for (String table : List.of("benchmark_result", "saving_result", "register_result", "register_calculation")) {
            jdbc.sql("delete from " + table + " where calculation_id = ?")
                    .param(id)
                    .update();
        }
        jdbc.sql("delete from calculation where id = ?").param(id).update();
        jdbc.sql("insert into calculation (id, period, municipality_code, figures_id, data_cut_off, program_version,"
                        + " computed_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        computation.period().token(),
                        computation.municipality().code(),
                        computation.figuresId(),
                        Moments.toColumn(computation.dataCutOff()),
                        settings.version(),
                        Moments.toColumn(clock.instant()))
                .update();
        insertBenchmark(id, computation);
        insertSavings(id, computation);
        jdbc.sql("insert into current_calculation (period, calculation_id) values (?, ?)")
                .params(computation.period().token(), id)
                .update();
        registers.insert(computation);
    }

    private void insertBenchmark(String id, Computation computation) {
        List<Object[]> rows = new ArrayList<>();
        for (String code : computation.benchmark().municipalityCodes(computation.period())) {
            for (BenchmarkLine line : computation.benchmark().lines(computation.period(), code)) {
                rows.add(row(
                        id,
                        computation.period().token(),
                        code,
                        line.group(),
                        line.expected(),
                        line.actual(),
                        line.difference(),
                        line.differencePct(),
                        line.expectedShare(),
                        line.actualShare(),
                        line.differenceShare(),
                        line.definitionVersion(),
                        line.rank(),
                        line.rankOf(),
                        line.previousPeriod() == null
                                ? null
                                : line.previousPeriod().token(),
                        line.previousRank(),
                        line.rankChange(),
                        line.rankChangeComparable()));
            }
        }
        batches.batchUpdate(
                "insert into benchmark_result (calculation_id, period, municipality_code, benefit_group, expected, actual,"
                        + " difference, difference_pct, expected_share, actual_share, difference_share, definition_version,"
                        + " rank_no, rank_of, previous_period, previous_rank, rank_change, rank_change_comparable)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void insertSavings(String id, Computation computation) {
        List<Object[]> rows = new ArrayList<>();
        for (Saving saving : new ShownFigures(computation).savings()) {
            rows.add(row(
                    id,
                    computation.period().token(),
                    computation.municipality().code(),
                    saving.group(),
                    saving.difference(),
                    saving.publishedSaving(),
                    saving.publishedLow(),
                    saving.publishedHigh(),
                    saving.unitPrice(),
                    saving.unitPriceBasis(),
                    saving.calculatedSaving(),
                    saving.calculatedLow(),
                    saving.calculatedHigh(),
                    saving.saving(),
                    saving.savingBasis()));
        }
        batches.batchUpdate(
                "insert into saving_result (calculation_id, period, municipality_code, benefit_group, difference,"
                        + " published_saving, published_low, published_high, unit_price, unit_price_basis,"
                        + " calculated_saving, calculated_low, calculated_high, saving, saving_basis)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return Arrays.copyOf(columns, columns.length);
    }
}
