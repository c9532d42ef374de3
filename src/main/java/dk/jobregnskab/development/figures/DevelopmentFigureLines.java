package dk.jobregnskab.development.figures;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.DevelopmentFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureLines;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(50)
class DevelopmentFigureLines implements FigureLines {

    @Override
    public List<String> of(Computation computation) {
        List<String> lines = new ArrayList<>();
        for (Development development : computation.of(DevelopmentFigures.class).developments()) {
            development
                    .sentences()
                    .forEach(sentence -> lines.add(sentence.english()
                            + FigureLines.mark(development.series().constructed())));
        }
        return lines;
    }
}
