package dk.jobregnskab.figures.command;

import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureLines;
import dk.jobregnskab.figures.FiguresScope;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.Terminal;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "figures",
        description =
                "The computed figures of a period, the same ones as in the workbook. For the house: not suppressed.",
        footer = {
            "",
            "Examples:",
            "  jobregnskab figures --period 2018QMAT04",
            "  jobregnskab figures --period 2018QMAT04 --municipality 151 --json",
            "  jobregnskab figures --period 2018QMAT04 --as-of 2019-12-31"
        })
public final class FiguresCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--period", required = true, paramLabel = "P", description = "Such as 2018QMAT04 or 2026M07.")
    private @Nullable Period period;

    @Mixin
    private FiguresScope scope = new FiguresScope();

    @Option(names = "--json", description = "Print them as JSON (schema 1).")
    private boolean json;

    public FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.read(this::show).code();
    }

    private ExitCode show(BeanFactory beans) {
        Computation computation = scope.compute(beans, Objects.requireNonNull(period));
        if (json) {
            session.terminal().result(FiguresJson.write(computation));
        } else {
            print(beans, computation);
        }
        return computation.isRefused() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void print(BeanFactory beans, Computation computation) {
        Terminal terminal = session.terminal();
        terminal.result(beans.getBean(Headline.class).of(computation, Audience.HOUSE, Language.DANISH));
        terminal.result(computation.municipality().code() + " "
                + computation.municipality().name() + ", " + computation.period() + ", as of " + computation.asOf());
        beans.getBeanProvider(FigureLines.class).orderedStream().forEach(feature -> feature.of(computation)
                .forEach(terminal::result));
        for (Check check : computation.checks()) {
            if (check.status() != Check.Status.OK) {
                terminal.result(check.status().word() + " " + check.id() + ": "
                        + check.message().english() + FigureLines.mark(computation.isConstructed(check)));
            }
        }
    }
}
