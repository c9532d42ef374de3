package dk.jobregnskab.register.spells.delivery;

import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.DefinedKind;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.register.Kroner;
import dk.jobregnskab.register.spells.calculation.SpellRules;
import java.util.List;

/** Kind {@code spells}: stretches of days on a benefit, with hours, of jobcenters without Ydelsesrefusion. */
public final class SpellsDelivery extends DefinedKind<SpellLine> {

    public static final String KIND = "spells";

    public static final DefinitionFile DEFINITION = new DefinitionFile("register", "spells.yaml", SpellRules.class);

    public SpellsDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public boolean holdsChangesOnly() {
        return true;
    }

    /** The file has no labels: its first line tells what it is. */
    @Override
    public boolean recognises(List<String> header) {
        return SpellInterpreter.recognises(header);
    }

    @Override
    public Interpreter<SpellLine> interpreter(Table table, LoadOptions options) {
        return SpellInterpreter.create(table, definition(), municipalities(), options.receivedOn());
    }

    @Override
    public List<ControlTotal<SpellLine>> controlTotals() {
        return List.of(
                new ControlTotal<>("amount", line -> Kroner.ofOre(line.amount() == null ? 0 : line.amount())),
                new ControlTotal<>("refund", line -> Kroner.ofOre(line.refund())));
    }
}
