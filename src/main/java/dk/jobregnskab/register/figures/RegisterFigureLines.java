package dk.jobregnskab.register.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureLines;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class RegisterFigureLines implements FigureLines {

    @Override
    public List<String> of(Computation computation) {
        Period period = computation.period();
        RegisterFigures register = computation.of(RegisterFigures.class);
        boolean constructed = register.isConstructed(period);
        return register.edition().groups(period).stream()
                .map(figure -> String.format(
                        "%-22s own register: %s full-time persons, net %s kr.%s%s",
                        figure.group(),
                        figure.fullTimePersons().toPlainString(),
                        figure.net().toPlainString(),
                        figure.preliminary() ? " (preliminary)" : "",
                        FigureLines.mark(constructed)))
                .toList();
    }
}
