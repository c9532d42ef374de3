package dk.jobregnskab.register.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChecks;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Reconciliation;
import dk.jobregnskab.register.RegisterFigures;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Our own number of each group beside the ministry's. */
@Component
@Order(60)
class ReconciliationChecks implements FigureChecks {

    @Override
    public List<Check> checks(Computation computation) {
        return reconciliations(computation).stream()
                .map(reconciliation -> reconciliation.check(false))
                .toList();
    }

    @Override
    public List<Check> shown(Computation computation) {
        RegisterFigures register = computation.of(RegisterFigures.class);
        return reconciliations(computation).stream()
                .map(reconciliation ->
                        reconciliation.check(register.hides(computation.period(), reconciliation.group())))
                .toList();
    }

    private static List<Reconciliation> reconciliations(Computation computation) {
        Period period = computation.period();
        return Reconciliation.of(
                period,
                computation.of(BenchmarkFigures.class).lines(period),
                computation.of(RegisterFigures.class).edition());
    }

    @Override
    public boolean isConstructed(Computation computation, String checkId) {
        return checkId.equals(Reconciliation.CHECK)
                && !computation
                        .of(BenchmarkFigures.class)
                        .constructedLines(computation.period())
                        .isEmpty();
    }
}
