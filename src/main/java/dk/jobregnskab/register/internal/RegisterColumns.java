package dk.jobregnskab.register.internal;

import dk.jobregnskab.intake.Columns;
import dk.jobregnskab.intake.JobDefinition;
import java.util.List;

/** Where a delivery's header has the columns that a line is made of. Further columns may follow; their order is not promised. */
record RegisterColumns(
        Columns labels,
        int week,
        int citizen,
        int benefit,
        int municipality,
        int reported,
        int gross,
        int refundRate,
        int refund,
        int cofinancingRate,
        int cofinancing) {

    static RegisterColumns of(List<String> header, JobDefinition definition) {
        Columns found = Columns.match(header, definition.columns());
        return new RegisterColumns(
                found,
                require(found, "week", definition),
                require(found, "citizen", definition),
                require(found, "benefit", definition),
                require(found, "municipality", definition),
                require(found, "reported", definition),
                require(found, "gross", definition),
                require(found, "refund-rate", definition),
                require(found, "refund", definition),
                require(found, "cofinancing-rate", definition),
                require(found, "cofinancing", definition));
    }

    private static int require(Columns found, String name, JobDefinition definition) {
        return found.require(name, definition.columns(), definition.job());
    }
}
