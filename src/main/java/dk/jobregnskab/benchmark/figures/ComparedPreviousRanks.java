package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.figures.ComparedLines.Named;
import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.ComparedFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rank of the period before, which may be corrected afterwards. */
@Component
@Order(11)
class ComparedPreviousRanks implements ComparedFigures {

    @Override
    public List<ComparedFigure> of(Computation computation, Language language) {
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        Set<String> constructed = benchmark.constructedRankChanges(computation.period());
        List<ComparedFigure> figures = new ArrayList<>();
        benchmark.lines(computation.period()).forEach(line -> new Named(
                        line.group(), language, constructed.contains(line.group()), figures)
                .add("foregående placering", "previous rank", ComparedFigure.PLACE, line.previousRank()));
        return figures;
    }

    /** The period before has its own rank. */
    @Override
    public boolean comparesPeriods() {
        return false;
    }
}
