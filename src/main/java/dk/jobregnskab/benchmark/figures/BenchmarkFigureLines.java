package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureLines;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class BenchmarkFigureLines implements FigureLines {

    @Override
    public List<String> of(Computation computation) {
        Period period = computation.period();
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        Set<String> constructed = benchmark.constructedLines(period);
        List<String> lines = new ArrayList<>();
        for (BenchmarkLine line : benchmark.lines(period)) {
            lines.add(String.format(
                    "%-22s expected %6s  actual %6s  difference %6s  rank %s%s",
                    line.group(),
                    known(line.expected()),
                    known(line.actual()),
                    known(line.difference()),
                    known(line.rank()),
                    FigureLines.mark(constructed.contains(line.group()))));
        }
        benchmark
                .population(period)
                .ifPresent(population -> lines.add("counts and shares correspond to " + population.low() + " to "
                        + population.high() + " inhabitants aged 16-66"));
        return lines;
    }

    static String known(@Nullable Integer value) {
        return value == null ? "unknown" : value.toString();
    }
}
