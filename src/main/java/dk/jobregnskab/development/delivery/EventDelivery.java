package dk.jobregnskab.development.delivery;

import dk.jobregnskab.development.EventRow;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.table.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kind {@code event}: what happened and when, with who says so and which series it breaks. */
public final class EventDelivery extends TableKind<EventRow> {

    public static final String KIND = "event";

    public static final DefinitionFile DEFINITION = new DefinitionFile("development", "event.yaml");

    private static final int COLUMNS_THAT_TELL = 3;

    public EventDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public boolean recognises(List<String> header) {
        List<String> names = definition().columns().getOrDefault("name", List.of());
        return Columns.count(header, Map.of("name", names)) > 0
                && Columns.count(header, definition().columns()) >= COLUMNS_THAT_TELL;
    }

    @Override
    public Interpreter<EventRow> interpreter(Table table, LoadOptions options) {
        return new EventInterpreter(table, definition());
    }

    @Override
    public FactTable<EventRow> facts() {
        return new FactTable<>(
                "development_event",
                List.of("period", "name", "start_date", "end_date", "event_kind", "stated_by", "breaks"),
                EventDelivery::values,
                "period",
                "name",
                List.of());
    }

    private static List<@Nullable Object> values(EventRow event) {
        return List.of(
                event.period().token(),
                event.name(),
                event.from(),
                event.to(),
                event.kind(),
                event.source(),
                event.breaks());
    }
}
