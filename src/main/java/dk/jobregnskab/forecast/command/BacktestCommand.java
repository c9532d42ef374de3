package dk.jobregnskab.forecast.command;

import dk.jobregnskab.forecast.Backtest;
import dk.jobregnskab.forecast.BenchmarkBacktest;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.forecast.editions.BenchmarkBacktests;
import dk.jobregnskab.forecast.series.SeriesBacktest;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Session;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "backtest",
        description = {
            "How forecasts of a published monthly series would have done: at each origin only what was known there is used.",
            "Prints the mean absolute scaled error and how often the intervals held, one to twelve months ahead.",
            "With --benchmark: how forecasts of the ministry's benchmark half a year ahead would have done."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab backtest --table y25i01 --measure \"Ledige i alt\" --json",
            "  jobregnskab backtest --benchmark --json"
        })
public final class BacktestCommand implements Callable<Integer> {

    private static final int FIRST = 36;
    private static final int EVERY = 3;

    private final Session session;

    @Option(names = "--table", paramLabel = "T", description = "A published table, such as y25i01.")
    private @Nullable String table;

    @Option(names = "--measure", paramLabel = "NAME", description = "A measure of the table.")
    private @Nullable String measure;

    @Option(names = "--benchmark", description = "The benchmark instead of a series.")
    private boolean benchmark;

    @Option(
            names = "--first-origin",
            paramLabel = "MONTHS",
            description = "Months known at the first forecast (default: " + FIRST + ").")
    private @Nullable Integer firstOrigin;

    @Option(
            names = "--every",
            paramLabel = "MONTHS",
            description = "Months from one forecast to the next (default: " + EVERY + ").")
    private @Nullable Integer distance;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    public BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String series = table;
        String name = measure;
        int first = firstOrigin == null ? FIRST : firstOrigin;
        int every = distance == null ? EVERY : distance;
        if (benchmark && series == null && name == null && firstOrigin == null && distance == null) {
            return session.read(this::showBenchmark).code();
        }
        if (benchmark || series == null || name == null) {
            throw new OperatorException(
                    ExitCode.USAGE, "Give either --table and --measure of a monthly series, or --benchmark alone.");
        }
        if (first < PooledForecast.SHORTEST) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "--first-origin " + first + " is too early. Give at least " + PooledForecast.SHORTEST
                            + ": without a year and a month there is no seasonal difference to measure by.");
        }
        if (every < 1) {
            throw new OperatorException(ExitCode.USAGE, "--every " + every + " must be at least 1.");
        }
        return session.read(beans -> show(beans.getBean(SeriesBacktest.class)
                        .of(series.toLowerCase(Locale.ROOT), name, first, every, Instant.MAX)))
                .code();
    }

    private ExitCode show(Backtest backtest) {
        return show(backtest, new BacktestText(backtest).lines());
    }

    private ExitCode showBenchmark(BeanFactory beans) {
        BenchmarkBacktest backtest = beans.getBean(BenchmarkBacktests.class).asOf(Instant.MAX);
        return show(backtest, new BenchmarkBacktestText(backtest).lines());
    }

    private ExitCode show(Object backtest, List<String> lines) {
        if (json) {
            session.terminal().result(Json.write(backtest));
        } else {
            lines.forEach(session.terminal()::result);
        }
        return ExitCode.DONE;
    }
}
