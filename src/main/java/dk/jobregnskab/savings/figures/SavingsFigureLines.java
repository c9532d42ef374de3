package dk.jobregnskab.savings.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureLines;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.ConstructedSavings;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingsFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class SavingsFigureLines implements FigureLines {

    @Override
    public List<String> of(Computation computation) {
        Period period = computation.period();
        SavingsFigures figures = computation.of(SavingsFigures.class);
        List<Saving> savings = figures.savings(period);
        ConstructedSavings constructed = figures.constructed(period, savings);
        List<String> lines = new ArrayList<>();
        for (Saving saving : savings) {
            BigDecimal value = saving.saving();
            if (value != null) {
                lines.add(String.format(
                        "%-22s saving %s kr. (%s%s)",
                        saving.group(),
                        value.toPlainString(),
                        saving.savingBasis(),
                        constructed.saving(saving) ? ", constructed" : ""));
            }
        }
        return lines;
    }
}
