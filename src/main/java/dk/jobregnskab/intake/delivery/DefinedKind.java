package dk.jobregnskab.intake.delivery;

import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.reference.Municipalities;

/** What every kind with a definition under {@code jobs/} has in common. */
public abstract class DefinedKind<F> implements DeliveryKind<F> {

    private final String name;
    private final JobDefinition definition;
    private final Municipalities municipalities = Municipalities.load();

    protected DefinedKind(String name, JobDefinition definition) {
        this.name = name;
        this.definition = definition;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final JobDefinition definition() {
        return definition;
    }

    @Override
    public int parserVersion() {
        return 1;
    }

    protected final Municipalities municipalities() {
        return municipalities;
    }
}
