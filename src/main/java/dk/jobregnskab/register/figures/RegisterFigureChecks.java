package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChecks;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.RegisterFigures;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What must be said about the lines of a period. */
@Component
@Order(30)
class RegisterFigureChecks implements FigureChecks {

    private static final Wording FEW_LINES = new Wording(
            "Så få linjer, at antal og kroner ikke vises", "So few lines that number and kroner are not shown");

    @Override
    public List<Check> checks(Computation computation) {
        return computation.of(RegisterFigures.class).edition().checks(computation.period());
    }

    @Override
    public List<Check> shown(Computation computation) {
        RegisterFigures register = computation.of(RegisterFigures.class);
        return checks(computation).stream()
                .map(check -> isSmall(check, register) ? withoutCount(check) : check)
                .toList();
    }

    /** A few odd lines are somebody's. */
    private static boolean isSmall(Check check, RegisterFigures register) {
        String found = check.found();
        return found != null && found.matches("\\d{1,9}") && !register.shown().count(Long.parseLong(found));
    }

    private static Check withoutCount(Check check) {
        return new Check(
                check.id(),
                check.status(),
                check.title(),
                check.expected(),
                "diskretion",
                check.tolerance(),
                FEW_LINES);
    }

    @Override
    public boolean isConstructed(Computation computation, String checkId) {
        return (checkId.startsWith("register.") || checkId.startsWith("spells."))
                && computation.of(RegisterFigures.class).isConstructed(computation.period());
    }
}
