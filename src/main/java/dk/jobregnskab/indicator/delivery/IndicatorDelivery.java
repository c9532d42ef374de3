package dk.jobregnskab.indicator.delivery;

import dk.jobregnskab.indicator.IndicatorValue;
import dk.jobregnskab.intake.Axis;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.ControlTotal;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.table.RefusedFileException;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.CprNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Kind {@code indicator}: a published series, one row per area and period, one column per measure. */
public final class IndicatorDelivery extends TableKind<IndicatorValue> {

    public static final String KIND = "indicator";

    public static final DefinitionFile DEFINITION = new DefinitionFile("indicator", "job.yaml");

    /** A table's id as a word of its own; a word may end at an underscore, and an id may hold one. */
    private final Pattern knownTable = Pattern.compile("(?<![a-z0-9])("
            + definition().tables().keySet().stream()
                    .sorted()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?![a-z0-9])");

    public IndicatorDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public int parserVersion() {
        return 3;
    }

    @Override
    public boolean recognises(List<String> header) {
        return Columns.count(header, definition().columns())
                == definition().columns().size();
    }

    /** As the operator says, else the first part of the file's name that is a table we know. */
    @Override
    public String tableOf(LoadOptions options) {
        String asked = options.table();
        if (asked != null) {
            return id(asked.toLowerCase(Locale.ROOT));
        }
        String name = options.fileName().toLowerCase(Locale.ROOT);
        Matcher first = knownTable.matcher(name);
        if (first.find()) {
            return first.group();
        }
        throw new RefusedFileException(
                "table",
                "filens navn siger ikke, hvilken tabel den er. Indlæs den med load --table, for eksempel --table y25i01",
                "the file name does not say which published table this is. Load it with --table, for example --table y25i01");
    }

    private static String id(String asked) {
        if (!JobDefinition.TABLE.matcher(asked).matches() || CprNumbers.areIn(asked)) {
            throw new RefusedFileException(
                    "table",
                    "det, der er sagt med --table, er intet tabel-id som y25i01. Indlæs filen igen med et",
                    "what --table says is no id of a table such as y25i01. Load the file again with one");
        }
        return asked;
    }

    @Override
    public Interpreter<IndicatorValue> interpreter(Table table, LoadOptions options) {
        String id = Objects.requireNonNullElseGet(options.table(), () -> tableOf(options));
        return IndicatorInterpreter.create(table, id, definition(), municipalities());
    }

    @Override
    public FactTable<IndicatorValue> facts() {
        return new FactTable<>(
                "indicator_value",
                List.of(
                        "column_no",
                        "table_id",
                        "municipality_code",
                        "period",
                        "measure",
                        "dimensions",
                        "total",
                        "amount"),
                IndicatorDelivery::values,
                "period",
                "table_id",
                Map.of(Axis.AREA, "municipality_code", Axis.MEASURE, "measure", Axis.SPLIT, "dimensions"),
                List.of(new ControlTotal<>("amount", IndicatorValue::value)));
    }

    private static List<@Nullable Object> values(IndicatorValue value) {
        return Arrays.asList(
                value.column(),
                value.table(),
                value.municipalityCode(),
                value.period().token(),
                value.measure(),
                value.dimensions(),
                value.total(),
                value.value());
    }
}
