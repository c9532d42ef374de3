package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.calculation.CalculatedBenchmark;
import dk.jobregnskab.benchmark.calculation.Origins;
import dk.jobregnskab.benchmark.delivery.BenchmarkDelivery;
import dk.jobregnskab.fixture.Interpreted;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ministry's five real editions, 2020QMAT02 to 2022QMAT02, and what tests make of them. */
record RealEditions(List<BenchmarkFigure> figures) {

    private static final List<BenchmarkFigure> READ = Interpreted.<BenchmarkFigure>of(
                    new BenchmarkDelivery(JobDefinitions.shipped()),
                    Path.of("jobs/benchmark/sample/star-y30r21-benchmark.csv"))
            .facts();

    static RealEditions all() {
        return new RealEditions(READ);
    }

    RealEditions only(Predicate<BenchmarkFigure> which) {
        return new RealEditions(figures.stream().filter(which).toList());
    }

    RealEditions until(String period) {
        return only(figure -> figure.period().compareTo(Period.of(period)) <= 0);
    }

    RealEditions change(Predicate<BenchmarkFigure> which, UnaryOperator<BenchmarkFigure> change) {
        return new RealEditions(figures.stream()
                .map(figure -> which.test(figure) ? change.apply(figure) : figure)
                .toList());
    }

    /** Whole years later or earlier: the same figures under another definition of the benchmark. */
    RealEditions yearsLater(int years) {
        return change(
                figure -> true,
                figure -> moved(
                        figure,
                        new Period(
                                figure.period().type(),
                                figure.period().year() + years,
                                figure.period().number())));
    }

    BenchmarkEdition edition() {
        return new CalculatedBenchmark(figures, List.of(), new Origins(), Definitions.load(), Municipalities.load());
    }

    BenchmarkBacktests backtests() {
        BenchmarkEdition edition = edition();
        return new BenchmarkBacktests(moment -> edition);
    }

    private static BenchmarkFigure moved(BenchmarkFigure figure, Period period) {
        return copy(figure, period, figure.actual(), figure.actualShare(), figure.differenceShare(), figure.rank());
    }

    static BenchmarkFigure withoutShare(BenchmarkFigure figure) {
        return copy(figure, figure.period(), figure.actual(), null, null, figure.rank());
    }

    static BenchmarkFigure poisoned(BenchmarkFigure figure) {
        return copy(figure, figure.period(), 7, new BigDecimal("77.77"), new BigDecimal("-55.55"), 98);
    }

    static BenchmarkFigure withoutRank(BenchmarkFigure figure) {
        return copy(figure, figure.period(), figure.actual(), figure.actualShare(), figure.differenceShare(), null);
    }

    static BenchmarkFigure standing(BenchmarkFigure figure, String actualShare, String differenceShare) {
        return copy(
                figure,
                figure.period(),
                figure.actual(),
                new BigDecimal(actualShare),
                new BigDecimal(differenceShare),
                figure.rank());
    }

    private static BenchmarkFigure copy(
            BenchmarkFigure figure,
            Period period,
            @Nullable Integer actual,
            @Nullable BigDecimal actualShare,
            @Nullable BigDecimal differenceShare,
            @Nullable Integer rank) {
        return new BenchmarkFigure(
                figure.row(),
                period,
                figure.municipalityCode(),
                figure.group(),
                figure.expected(),
                actual,
                figure.publishedDifference(),
                figure.expectedShare(),
                actualShare,
                differenceShare,
                rank,
                figure.fromList());
    }
}
