package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.forecast.BenchmarkBacktest;
import dk.jobregnskab.forecast.nextbenchmark.TestedList;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The backtest of the next benchmark on the editions that are loaded. */
@Component
public final class BenchmarkBacktests {

    private final Benchmark benchmark;

    BenchmarkBacktests(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    /** @throws OperatorException with code 3 when no edition follows upon two others */
    public BenchmarkBacktest asOf(Instant moment) {
        BenchmarkEdition loaded = benchmark.asOf(moment);
        List<BenchmarkBacktest.TestedGroup> lists = TestedList.of(new LoadedEditions(loaded).histories()).stream()
                .filter(list -> list.editions() > 0)
                .map(BenchmarkBacktests::group)
                .toList();
        if (lists.isEmpty()) {
            throw new OperatorException(ExitCode.NO_DATA, tooFew(loaded.periods()));
        }
        return new BenchmarkBacktest(lists);
    }

    private static BenchmarkBacktest.TestedGroup group(TestedList list) {
        Map<String, Double> coverage = new LinkedHashMap<>();
        list.coverageByEdition().forEach((period, share) -> coverage.put(period.token(), share));
        return new BenchmarkBacktest.TestedGroup(
                list.group(), list.editions(), list.municipalities(), list.unchanged(), list.chosen(), coverage);
    }

    private static String tooFew(List<Period> periods) {
        return "Forecasts of the benchmark can be tested on three editions that follow upon each other half a year apart, with the"
                + " figures of all municipalities and by the same definition. Loaded are: "
                + (periods.isEmpty()
                        ? "none"
                        : periods.stream().map(Period::token).collect(Collectors.joining(", ")))
                + ". Load the missing ones of Y30R21.";
    }
}
