package dk.jobregnskab.figures.command;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureExplainer;
import dk.jobregnskab.figures.FiguresScope;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "figure",
        description = {
            "What a group's figures of a period are made of: deliveries, lines, price and formula; no citizen.",
            "For the house: not suppressed."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab explain figure --period 2026M07 --group \"Sygedagpenge mv.\"",
            "  jobregnskab explain figure --period 2018QMAT04 --group \"Ydelsesgrupper i alt\" --as-of 2019-12-31 --json"
        })
final class ExplainFigureCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--period", required = true, paramLabel = "P", description = "Such as 2018QMAT04 or 2026M07.")
    private @Nullable Period period;

    @Option(names = "--group", required = true, paramLabel = "G", description = "A group of the benchmark.")
    private String group = "";

    @Mixin
    private FiguresScope scope = new FiguresScope();

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    ExplainFigureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String known = BenefitGroups.ALL.stream()
                .filter(candidate -> candidate.equalsIgnoreCase(group.strip()))
                .findFirst()
                .orElseThrow(() -> new OperatorException(
                        ExitCode.USAGE,
                        "--group " + group + " is no group. The groups are: " + String.join(", ", BenefitGroups.ALL)));
        return session.read(beans -> explain(beans, known)).code();
    }

    private ExitCode explain(BeanFactory beans, String known) {
        Period asked = Objects.requireNonNull(period);
        Computation computation = scope.compute(beans, asked);
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (FigureExplainer feature :
                beans.getBeanProvider(FigureExplainer.class).orderedStream().toList()) {
            FigureExplainer.Explained part = feature.explain(computation, known);
            parts.put(feature.name(), part == null ? null : part.json());
            if (part != null) {
                lines.add("");
                lines.addAll(part.lines());
            }
        }
        if (lines.isEmpty()) {
            throw new OperatorException(
                    ExitCode.NO_DATA,
                    "There are no data for " + known + " in " + asked + " in "
                            + computation.municipality().name()
                            + ". Ask for another group or period; figures --period " + asked + " shows what there is.");
        }
        if (json) {
            session.terminal().result(FiguresJson.write(computation, known, parts));
        } else {
            session.terminal()
                    .result(known + ", " + asked + ", "
                            + computation.municipality().code() + " "
                            + computation.municipality().name() + ", as of " + computation.asOf());
            lines.forEach(session.terminal()::result);
        }
        return computation.isRefused() ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
