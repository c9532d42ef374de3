package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
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
                columns.require("area", definition),
                columns.require("period", definition),
                columns.require("group", definition),
                columns.require("expected", definition),
                columns.require("actual", definition),
                columns.require("difference", definition),
                columns.require("expected-share", definition),
                columns.require("actual-share", definition),
                columns.require("difference-share", definition),
                columns.require("rank", definition));
    }
}
