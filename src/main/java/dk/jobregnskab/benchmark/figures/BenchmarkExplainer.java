package dk.jobregnskab.benchmark.figures;

import static dk.jobregnskab.benchmark.figures.BenchmarkFigureLines.known;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.ExplainedFiles;
import dk.jobregnskab.figures.FigureExplainer;
import dk.jobregnskab.figures.FigureLines;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which row of which file a line is. */
@Component
@Order(20)
class BenchmarkExplainer implements FigureExplainer {

    private final ExplainedFiles files;
    private final Definitions definitions = Definitions.load();

    BenchmarkExplainer(ExplainedFiles files) {
        this.files = files;
    }

    /**
     * @param row of the file
     * @param definition what that version counts
     */
    private record Part(
            BenchmarkLine line,
            @Nullable File file,
            @Nullable Long row,
            String definition,
            boolean constructed) {}

    @Override
    public String name() {
        return "benchmark";
    }

    @Override
    public @Nullable Explained explain(Computation computation, String group) {
        Period period = computation.period();
        String code = computation.municipality().code();
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        return benchmark.lines(period).stream()
                .filter(line -> line.group().equals(group))
                .findFirst()
                .map(line -> new Part(
                        line,
                        benchmark
                                .edition()
                                .sourceFileId(period, code, group)
                                .map(files::of)
                                .orElse(null),
                        benchmark.edition().rowNumber(period, code, group).orElse(null),
                        definitions.english(line.definitionVersion()),
                        benchmark.constructedLines(period).contains(group)))
                .map(part -> new Explained(part, lines(part)))
                .orElse(null);
    }

    private static List<String> lines(Part part) {
        BenchmarkLine line = part.line();
        List<String> lines = new ArrayList<>();
        lines.add("the ministry's benchmark: expected " + known(line.expected()) + ", actual " + known(line.actual())
                + ", difference " + known(line.difference()) + ", rank " + known(line.rank())
                + FigureLines.mark(part.constructed()));
        if (part.file() != null) {
            lines.add("  from row " + (part.row() == null ? "unknown" : part.row()) + " of " + part.file());
        }
        lines.add("  definition " + line.definitionVersion() + ": " + part.definition());
        return lines;
    }
}
