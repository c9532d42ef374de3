package dk.jobregnskab.forecast.command;

import dk.jobregnskab.forecast.Backtest;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.forecast.series.SeriesBacktest;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Session;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "backtest",
        description = {
            "How forecasts of a published monthly series would have done: at each origin only what was known there is used.",
            "Prints the mean absolute scaled error and how often the intervals held, one to twelve months ahead."
        },
        footer = {"", "Example:", "  jobregnskab backtest --table y25i01 --measure \"Ledige i alt\" --json"})
public final class BacktestCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--table", required = true, paramLabel = "T", description = "A published table, such as y25i01.")
    private String table = "";

    @Option(names = "--measure", required = true, paramLabel = "NAME", description = "A measure of the table.")
    private String measure = "";

    @Option(
            names = "--first-origin",
            paramLabel = "MONTHS",
            description = "Months known at the first forecast (default: ${DEFAULT-VALUE}).")
    private int first = 36;

    @Option(
            names = "--every",
            paramLabel = "MONTHS",
            description = "Months from one forecast to the next (default: ${DEFAULT-VALUE}).")
    private int every = 3;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    public BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (first < PooledForecast.SHORTEST) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "--first-origin " + first + " is too early. Give at least " + PooledForecast.SHORTEST
                            + ": without a year and a month there is no seasonal difference to measure by.");
        }
        if (every < 1) {
            throw new OperatorException(ExitCode.USAGE, "--every " + every + " must be at least 1.");
        }
        return session.read(this::show).code();
    }

    private ExitCode show(BeanFactory beans) {
        Backtest backtest = beans.getBean(SeriesBacktest.class)
                .of(table.toLowerCase(Locale.ROOT), measure, first, every, Instant.MAX);
        if (json) {
            session.terminal().result(Json.write(backtest));
        } else {
            new BacktestText(backtest).lines().forEach(session.terminal()::result);
        }
        return ExitCode.DONE;
    }
}
