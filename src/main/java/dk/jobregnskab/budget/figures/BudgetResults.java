package dk.jobregnskab.budget.figures;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.Standing;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.StoredResults;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the year stands, as it may leave the house, behind {@code v_budget}. */
@Component
@Order(50)
class BudgetResults implements StoredResults {

    private final JdbcTemplate jdbc;

    BudgetResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("budget_result");
    }

    @Override
    public void insert(Computation computation) {
        List<Object[]> rows = new ArrayList<>();
        computation.of(BudgetFigures.class).shown(computation.period()).ifPresent(year -> {
            year.functions().forEach(row -> rows.add(row(computation, year, "function", row.row())));
            year.sets().forEach(row -> rows.add(row(computation, year, "set", row.row())));
            year.groups().forEach(row -> rows.add(row(computation, year, "group", row)));
            year.totals().forEach(row -> rows.add(row(computation, year, "total", row)));
        });
        jdbc.batchUpdate(
                "insert into budget_result (calculation_id, municipality_code, budget_year, row_kind, row_key, name,"
                        + " months_posted, original, supplementary, budget, actual, actual_basis, expected, deviation)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] row(Computation computation, BudgetYear year, String kind, BudgetRow row) {
        Standing standing = row.standing();
        return StoredResults.row(
                computation.calculationId(),
                computation.municipality().code(),
                year.year(),
                kind,
                row.key(),
                row.name(),
                year.monthsPosted(),
                standing.original(),
                standing.supplementary(),
                standing.budget(),
                standing.actual(),
                row.actualBasis(),
                standing.expected(),
                standing.deviation());
    }
}
