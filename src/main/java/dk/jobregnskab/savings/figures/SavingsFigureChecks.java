package dk.jobregnskab.savings.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChecks;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.SavingsFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What must be said about amounts, prices and values; without a benchmark there is nothing to check them against. */
@Component
@Order(20)
class SavingsFigureChecks implements FigureChecks {

    /** Those that show what is calculated with a price. */
    private static final Set<String> CALCULATIONS =
            Set.of("savings.unexplained", "savings.parts-vs-total", "savings.interval");

    private static final Wording HIDDEN_PRICE = new Wording("prisen er skjult (diskretion)", "the price is hidden");

    @Override
    public List<Check> checks(Computation computation) {
        Period period = computation.period();
        if (computation.of(BenchmarkFigures.class).lines(period).isEmpty()) {
            return List.of();
        }
        SavingsFigures savings = computation.of(SavingsFigures.class);
        List<Check> checks = new ArrayList<>(savings.checks(period));
        checks.add(savings.method(period));
        return checks;
    }

    @Override
    public List<Check> shown(Computation computation) {
        boolean hidden = computation.of(SavingsFigures.class).hidesAPrice(computation.period());
        return checks(computation).stream()
                .map(check -> hidden && CALCULATIONS.contains(check.id()) ? hidden(check) : check)
                .toList();
    }

    private static Check hidden(Check check) {
        return new Check(check.id(), Check.Status.NOT_MADE, check.title(), null, null, null, HIDDEN_PRICE);
    }

    @Override
    public boolean isConstructed(Computation computation, String checkId) {
        if (!checkId.startsWith("savings.")) {
            return false;
        }
        Period period = computation.period();
        SavingsFigures savings = computation.of(SavingsFigures.class);
        return savings.constructed(period, savings.savings(period)).check(checkId);
    }
}
