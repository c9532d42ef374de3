package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.table.Problem;
import java.util.List;

/** What became of a row. Bad rows are data: they are written beside the good ones, and the gate decides about the file. */
public sealed interface ParsedRow<F> {

    long number();

    /** A row with facts in it. */
    record Accepted<F>(long number, List<F> facts) implements ParsedRow<F> {}

    /** A row that cannot be used. */
    record Rejected<F>(long number, Problem problem) implements ParsedRow<F> {}

    /** A row that is no data of ours: a region, a note, a blank line. */
    record LeftOut<F>(long number, String reason) implements ParsedRow<F> {}
}
