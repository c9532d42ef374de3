package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.table.Problem;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.RefusedRowException;
import dk.jobregnskab.reference.Wording;
import java.util.List;

/** The part of every {@link Interpreter} that is the same: blank rows, rows of the wrong width, refused rows. */
public abstract class RowInterpreter<F> implements Interpreter<F> {

    private final int width;

    protected RowInterpreter(int width) {
        this.width = width;
    }

    @Override
    public final ParsedRow<F> interpret(RawRow row) {
        if (row.isBlank()) {
            return new ParsedRow.LeftOut<>(row.number(), "blank row or note");
        }
        if (row.cells().size() != width) {
            Wording message = new Wording(
                    "rækken har " + row.cells().size() + " kolonner i stedet for " + width,
                    "the row has " + row.cells().size() + " columns instead of " + width);
            return new ParsedRow.Rejected<>(row.number(), new Problem(row.number(), null, "width", message));
        }
        try {
            return read(row);
        } catch (RefusedRowException refused) {
            return new ParsedRow.Rejected<>(row.number(), refused.problem());
        }
    }

    protected ParsedRow<F> accepted(RawRow row, List<F> facts) {
        return new ParsedRow.Accepted<>(row.number(), facts);
    }

    /** @throws RefusedRowException when the row cannot be used */
    protected abstract ParsedRow<F> read(RawRow row);
}
