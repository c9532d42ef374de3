package dk.jobregnskab.forecast.command;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FiguresScope;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.figures.Snapshots;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Session;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "forecast",
        description = {
            "What comes next: the months to come of each count, and the benchmark before it is published, with 80 %% intervals.",
            "Also what could not be forecast, and how earlier forecasts have done. For the house: not suppressed."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab forecast",
            "  jobregnskab forecast --municipality Gladsaxe --as-of 2025-12-31 --json"
        })
public final class ForecastCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "The period whose figures they stand beside (default: the newest).")
    private @Nullable Period period;

    @Mixin
    private FiguresScope scope = new FiguresScope();

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    public ForecastCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.read(this::show).code();
    }

    private ExitCode show(BeanFactory beans) {
        Period asked = period;
        Computation computation = scope.compute(beans, asked == null ? newest(beans) : asked);
        if (json) {
            session.terminal().result(Json.write(ForecastAnswer.json(computation)));
        } else {
            new ForecastText(computation).lines().forEach(session.terminal()::result);
        }
        return ExitCode.DONE;
    }

    private Period newest(BeanFactory beans) {
        Snapshot snapshot = beans.getBean(Snapshots.class).of(scope.municipality(beans), scope.asOf());
        List<Period> known =
                snapshot.periods().stream().filter(snapshot::hasData).toList();
        return snapshot.newestPeriod()
                .filter(snapshot::hasData)
                .or(() -> known.stream().reduce((earlier, later) -> later))
                .orElseThrow(
                        () -> new OperatorException(
                                ExitCode.NO_DATA,
                                "There are no data for "
                                        + snapshot.municipality().name()
                                        + (snapshot.asOf() == null ? "" : " at that moment")
                                        + ". Load a file, or ask for another municipality or moment; status shows what is loaded."));
    }
}
