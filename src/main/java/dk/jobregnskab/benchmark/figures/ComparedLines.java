package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.benchmark.delivery.MinistryListDelivery;
import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.ComparedFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Persons and ranks of each group. A difference that follows from the two counts is not compared besides them. */
@Component
@Order(10)
class ComparedLines implements ComparedFigures {

    private static final ComparedFigure.Origin PUBLISHED = new ComparedFigure.Origin(
            new Wording("offentliggjort", "published"), Set.of(BenchmarkDelivery.KIND, MinistryListDelivery.KIND));
    private static final Wording PERSONS = new Wording("fuldtidspersoner", "full-time persons");

    @Override
    public List<ComparedFigure> of(Computation computation, Language language) {
        Period period = computation.period();
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        Set<String> lines = benchmark.constructedLines(period);
        List<ComparedFigure> figures = new ArrayList<>();
        for (BenchmarkLine line : benchmark.lines(period)) {
            Named named = new Named(line.group(), language, lines.contains(line.group()), figures);
            named.add("forventet antal", "expected number", PERSONS, line.expected());
            named.add("faktisk antal", "actual number", PERSONS, line.actual());
            named.add(
                    "ministeriets forskel",
                    "the ministry's difference",
                    PERSONS,
                    line.differenceFollowsFromCounts() ? null : line.difference());
            named.add("placering", "rank", ComparedFigure.PLACE, line.rank());
        }
        return figures;
    }

    record Named(String group, Language language, boolean constructed, List<ComparedFigure> figures) {

        void add(String danish, String english, Wording unit, @Nullable Integer value) {
            figures.add(new ComparedFigure(
                    group + ": " + new Wording(danish, english).in(language),
                    unit.in(language),
                    value == null ? null : BigDecimal.valueOf(value),
                    PUBLISHED,
                    false,
                    constructed));
        }
    }
}
