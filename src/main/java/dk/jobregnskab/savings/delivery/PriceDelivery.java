package dk.jobregnskab.savings.delivery;

import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.calculation.SavingsRules;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kind {@code price}: unit prices and published amounts, each with who stated it. */
public final class PriceDelivery extends TableKind<Price> {

    public static final String KIND = "price";

    public static final DefinitionFile DEFINITION = new DefinitionFile("savings", "job.yaml", SavingsRules.class);

    private static final int COLUMNS_THAT_TELL = 4;

    public PriceDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public boolean recognises(List<String> header) {
        return Columns.count(header, definition().columns()) >= COLUMNS_THAT_TELL;
    }

    @Override
    public Interpreter<Price> interpreter(Table table, LoadOptions options) {
        return new PriceInterpreter(table, definition(), municipalities());
    }

    @Override
    public FactTable<Price> facts() {
        return new FactTable<>(
                "unit_price",
                List.of(
                        "period",
                        "municipality_code",
                        "benefit_group",
                        "unit_price",
                        "saving",
                        "saving_half_digit",
                        "stated_by"),
                PriceDelivery::values,
                "period",
                "concat(municipality_code, ' ', benefit_group)",
                List.of(
                        new ControlTotal<>("unit_price", Price::unitPrice),
                        new ControlTotal<>("saving", Price::saving)));
    }

    private static List<@Nullable Object> values(Price price) {
        return Arrays.asList(
                price.period().token(),
                price.municipalityCode(),
                price.group(),
                price.unitPrice(),
                price.saving(),
                price.savingHalfDigit(),
                price.statedBy());
    }
}
