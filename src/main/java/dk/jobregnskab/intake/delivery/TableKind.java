package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import java.util.List;

/** A kind whose facts go as they are into a table of their own. */
public abstract class TableKind<F> extends DefinedKind<F> {

    protected TableKind(String name, JobDefinition definition) {
        super(name, definition);
    }

    public abstract FactTable<F> facts();

    @Override
    public final List<ControlTotal<F>> controlTotals() {
        return facts().controlTotals();
    }
}
