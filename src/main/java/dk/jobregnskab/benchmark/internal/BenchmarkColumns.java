package dk.jobregnskab.benchmark.internal;

import dk.jobregnskab.intake.Columns;
import dk.jobregnskab.intake.JobDefinition;
import java.util.List;

/** Where the columns of Y30R21 are in one file. */
record BenchmarkColumns(
        Columns columns,
        int area,
        int period,
        int group,
        int expected,
        int actual,
        int difference,
        int expectedShare,
        int actualShare,
        int differenceShare,
        int rank) {

    static BenchmarkColumns of(List<String> header, JobDefinition definition) {
        Columns columns = Columns.match(header, definition.columns());
        return new BenchmarkColumns(
                columns,
                require(columns, "area", definition),
                require(columns, "period", definition),
                require(columns, "group", definition),
                require(columns, "expected", definition),
                require(columns, "actual", definition),
                require(columns, "difference", definition),
                require(columns, "expected-share", definition),
                require(columns, "actual-share", definition),
                require(columns, "difference-share", definition),
                require(columns, "rank", definition));
    }

    private static int require(Columns columns, String name, JobDefinition definition) {
        return columns.require(name, definition.columns(), definition.job());
    }
}
