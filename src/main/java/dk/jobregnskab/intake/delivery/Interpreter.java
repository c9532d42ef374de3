package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.table.RawRow;
import java.util.List;

/** Turns the rows of one file into facts, and judges the file when it has seen them all. Used once, by one thread. */
public interface Interpreter<F> {

    /** Never throws for bad data. */
    ParsedRow<F> interpret(RawRow row);

    /** Checks of the file as a whole, after the last row. A refused check refuses the file. */
    List<Check> conclude();
}
