package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The lines of all municipalities, behind {@code v_benchmark}. */
@Component
@Order(10)
class BenchmarkResults implements StoredResults {

    private final JdbcTemplate jdbc;

    BenchmarkResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("benchmark_result");
    }

    @Override
    public void insert(Computation computation) {
        Period period = computation.period();
        BenchmarkEdition benchmark = computation.of(BenchmarkFigures.class).edition();
        List<Object[]> rows = new ArrayList<>();
        for (String code : benchmark.municipalityCodes(period)) {
            for (BenchmarkLine line : benchmark.lines(period, code)) {
                Period previous = line.previousPeriod();
                rows.add(StoredResults.row(
                        computation.calculationId(),
                        period.token(),
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
                        previous == null ? null : previous.token(),
                        line.previousRank(),
                        line.rankChange(),
                        line.rankChangeComparable()));
            }
        }
        jdbc.batchUpdate(
                "insert into benchmark_result (calculation_id, period, municipality_code, benefit_group, expected, actual,"
                        + " difference, difference_pct, expected_share, actual_share, difference_share, definition_version,"
                        + " rank_no, rank_of, previous_period, previous_rank, rank_change, rank_change_comparable)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
