package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChecks;
import dk.jobregnskab.intake.Check;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class BenchmarkFigureChecks implements FigureChecks {

    @Override
    public List<Check> checks(Computation computation) {
        return computation
                .of(BenchmarkFigures.class)
                .edition()
                .checks(computation.period(), computation.municipality().code());
    }

    @Override
    public boolean isConstructed(Computation computation, String checkId) {
        return checkId.startsWith("benchmark.")
                && !computation
                        .of(BenchmarkFigures.class)
                        .constructedLines(computation.period())
                        .isEmpty();
    }
}
