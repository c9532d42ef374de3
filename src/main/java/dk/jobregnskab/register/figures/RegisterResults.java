package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.StoredResults;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.RegisterFigure;
import dk.jobregnskab.register.RegisterFigures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Our own figures in the result tables: those of the calculation's period, and of every month. What may not be shown is not stored. The
 * months are kept once, by the calculation that was stored last: it knows most.
 */
@Component
@Order(30)
class RegisterResults implements StoredResults {

    private final JdbcTemplate jdbc;

    RegisterResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("register_result", "register_calculation");
    }

    @Override
    public void insert(Computation computation) {
        String code = computation.municipality().code();
        jdbc.update("delete from register_result where municipality_code = ? and period <> calculation_period", code);
        Set<String> current = new HashSet<>(jdbc.queryForList("select period from current_calculation", String.class));
        List<Object[]> rows = new ArrayList<>();
        add(rows, computation, computation.period());
        for (Period month : computation.of(RegisterFigures.class).shown().months()) {
            if (!current.contains(month.token())) {
                add(rows, computation, month);
            }
        }
        jdbc.batchUpdate(
                "insert into register_result (calculation_id, calculation_period, period, municipality_code, benefit_group,"
                        + " full_time_persons, gross, refund, cofinancing, net, net_per_full_time_person, preliminary,"
                        + " hidden) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        if (!rows.isEmpty()) {
            jdbc.update(
                    "insert into register_calculation (calculation_id, weighted_by_hours) values (?, ?)",
                    computation.calculationId(),
                    computation.of(RegisterFigures.class).edition().weightedByHours());
        }
    }

    private static void add(List<Object[]> rows, Computation computation, Period period) {
        RegisterFigures register = computation.of(RegisterFigures.class);
        DisclosureControl.Disclosure shown = register.shown();
        for (RegisterFigure figure : register.edition().groups(period)) {
            boolean hidden = !shown.group(period, figure.group());
            rows.add(StoredResults.row(
                    computation.calculationId(),
                    computation.period().token(),
                    period.token(),
                    computation.municipality().code(),
                    figure.group(),
                    hidden ? null : figure.fullTimePersons(),
                    hidden ? null : figure.gross(),
                    hidden ? null : figure.refund(),
                    hidden ? null : figure.coFinancing(),
                    hidden ? null : figure.net(),
                    hidden ? null : figure.netPerFullTimePerson(),
                    figure.preliminary(),
                    hidden));
        }
    }
}
