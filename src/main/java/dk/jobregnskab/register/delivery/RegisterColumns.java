package dk.jobregnskab.register.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.delivery.Columns;
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
                found.require("week", definition),
                found.require("citizen", definition),
                found.require("benefit", definition),
                found.require("municipality", definition),
                found.require("reported", definition),
                found.require("gross", definition),
                found.require("refund-rate", definition),
                found.require("refund", definition),
                found.require("cofinancing-rate", definition),
                found.require("cofinancing", definition));
    }
}
