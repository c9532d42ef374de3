package dk.jobregnskab.figures;

import dk.jobregnskab.intake.Check;
import java.util.List;

/** Checks of a period's figures. A bean; its order is that of the checks. */
public interface FigureChecks {

    /** As computed, for the house. */
    List<Check> checks(Computation computation);

    /** The same for readers outside the house: what gives a hidden figure away is hidden. */
    default List<Check> shown(Computation computation) {
        return checks(computation);
    }

    /** Whether a check of this id compares invented figures. */
    default boolean isConstructed(Computation computation, String checkId) {
        return false;
    }
}
