package dk.jobregnskab.benchmark.delivery;

import dk.jobregnskab.benchmark.MinistryListRow;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.table.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kind {@code ministry-list}: rank, actual, expected, persons and the amount, for all municipalities or only the first few. */
public final class MinistryListDelivery extends TableKind<MinistryListRow> {

    public static final String KIND = "ministry-list";

    public static final DefinitionFile DEFINITION = new DefinitionFile("benchmark", "ministry-list.yaml");

    private static final int COLUMNS_THAT_TELL = 4;

    public MinistryListDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public boolean recognises(List<String> header) {
        return Columns.count(header, definition().columns()) >= COLUMNS_THAT_TELL;
    }

    @Override
    public Interpreter<MinistryListRow> interpreter(Table table, LoadOptions options) {
        return MinistryListInterpreter.create(table, options, definition(), municipalities());
    }

    @Override
    public FactTable<MinistryListRow> facts() {
        return new FactTable<>(
                "ministry_list_row",
                List.of(
                        "period",
                        "municipality_code",
                        "benefit_group",
                        "expected",
                        "actual",
                        "published_difference",
                        "rank_no",
                        "saving",
                        "saving_half_digit"),
                MinistryListDelivery::values,
                "period",
                "concat(municipality_code, ' ', benefit_group)",
                List.of(new ControlTotal<>("saving", MinistryListRow::saving)));
    }

    private static List<@Nullable Object> values(MinistryListRow row) {
        return Arrays.asList(
                row.period().token(),
                row.municipalityCode(),
                row.group(),
                row.expected(),
                row.actual(),
                row.publishedDifference(),
                row.rank(),
                row.saving(),
                row.savingHalfDigit());
    }
}
