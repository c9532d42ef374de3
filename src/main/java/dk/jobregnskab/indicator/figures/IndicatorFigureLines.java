package dk.jobregnskab.indicator.figures;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureLines;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.indicator.IndicatorFigures;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(40)
class IndicatorFigureLines implements FigureLines {

    @Override
    public List<String> of(Computation computation) {
        IndicatorFigures indicators = computation.of(IndicatorFigures.class);
        Set<IndicatorFigure> constructed = indicators.constructed();
        return indicators.figures(computation.period()).stream()
                .map(figure -> String.format(
                        "%-22s %s %s: %s%s",
                        figure.table(),
                        figure.period(),
                        figure.measure(),
                        figure.value() == null ? "unknown" : figure.value().toPlainString(),
                        FigureLines.mark(constructed.contains(figure))))
                .toList();
    }
}
