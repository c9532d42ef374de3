package dk.jobregnskab.register.delivery;

import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.DefinedKind;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.register.Kroner;
import java.util.List;

/** Kind {@code register}: a delivery from Kommunernes Ydelsesrefusion. */
public final class RegisterDelivery extends DefinedKind<RegisterLine> {

    public static final String KIND = "register";

    public static final DefinitionFile DEFINITION = new DefinitionFile("register", "job.yaml", RegisterRules.class);

    /** So many of our columns are in no other kind's header. */
    private static final int COLUMNS_THAT_TELL = 5;

    public RegisterDelivery(JobDefinitions definitions) {
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

    @Override
    public boolean recognises(List<String> header) {
        return Columns.count(header, definition().columns()) >= COLUMNS_THAT_TELL;
    }

    @Override
    public Interpreter<RegisterLine> interpreter(Table table, LoadOptions options) {
        return RegisterInterpreter.create(table, definition(), municipalities(), options.receivedOn());
    }

    @Override
    public List<ControlTotal<RegisterLine>> controlTotals() {
        return List.of(
                new ControlTotal<>("gross", line -> Kroner.ofOre(line.gross())),
                new ControlTotal<>("refund", line -> Kroner.ofOre(line.refund())),
                new ControlTotal<>("cofinancing", line -> Kroner.ofOre(line.cofinancing())));
    }
}
