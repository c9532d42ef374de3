package dk.jobregnskab.intake.definition;

import dk.jobregnskab.intake.table.NumberGrammar;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A job's {@code job.yaml}: what its sources look like and what they must hold.
 *
 * @param file where it is, in the jar as below a home
 * @param job name, and its folder under {@code jobs/}
 * @param charsets tried strictly, in this order
 * @param finalNewline whether a text file without a line end after its last line is refused, because it may have been cut
 * @param decimal how text numbers are written
 * @param maxRejectedRows more rejected rows than this refuse the file, unless the share allows them
 * @param maxRejectedPercent more rejected rows than this share of all rows refuse the file, unless their number is allowed
 * @param columns accepted labels by our name for the column
 * @param leftOutAreas areas that are no municipality, by exact name
 * @param leftOutAreaPrefixes areas that are no municipality, by how their name begins
 * @param dimensions labels of columns that split a table further
 * @param measureDimensions labels of columns whose value says what is measured
 * @param totalLabels values of an extra dimension that stand for its total
 * @param tables published tables known by id
 * @param samples shipped files that the demo loads
 * @param settings what only the job itself understands
 */
public record JobDefinition(
        String file,
        String job,
        List<Charset> charsets,
        FinalNewline finalNewline,
        NumberGrammar decimal,
        int maxRejectedRows,
        @Nullable Integer maxRejectedPercent,
        Map<String, List<String>> columns,
        List<String> leftOutAreas,
        List<String> leftOutAreaPrefixes,
        List<String> dimensions,
        List<String> measureDimensions,
        List<String> totalLabels,
        Map<String, String> tables,
        List<Sample> samples,
        JsonNode settings) {

    /**
     * @param file name under the job's {@code sample/} folder
     * @param receivedAt fixed, so that every machine gives the same workbook
     */
    public record Sample(
            String file,
            Instant receivedAt,
            boolean constructed,
            @Nullable String table) {}

    /** Ids of published tables, as files and operators write them. */
    public static final Pattern TABLE = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,59}");

    /** Whether the last line of a text file must end. */
    public enum FinalNewline {
        REQUIRED,
        OPTIONAL
    }

    /** As strict with what an operator writes as with what is shipped: nothing is overlooked, and no value is made to fit. */
    static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Enum, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .build();

    public JobDefinition {
        charsets = charsets == null ? List.of() : List.copyOf(charsets);
        finalNewline = finalNewline == null ? FinalNewline.REQUIRED : finalNewline;
        decimal = decimal == null ? NumberGrammar.COMMA : decimal;
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        leftOutAreas = leftOutAreas == null ? List.of() : List.copyOf(leftOutAreas);
        leftOutAreaPrefixes = leftOutAreaPrefixes == null ? List.of() : List.copyOf(leftOutAreaPrefixes);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        measureDimensions = measureDimensions == null ? List.of() : List.copyOf(measureDimensions);
        totalLabels = totalLabels == null ? List.of() : List.copyOf(totalLabels);
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        settings = settings == null ? YAML.createObjectNode() : settings;
        samples = samples == null ? List.of() : List.copyOf(samples);
        UnfitSettingException.require(maxRejectedRows >= 0, "must be 0 or more", "max-rejected-rows");
        UnfitSettingException.require(
                maxRejectedPercent == null || (maxRejectedPercent >= 0 && maxRejectedPercent <= 100),
                "must be from 0 to 100",
                "max-rejected-percent");
        columns.forEach((name, labels) -> UnfitSettingException.require(
                !labels.isEmpty() && labels.stream().noneMatch(String::isBlank),
                "must be at least one label, and none that is blank",
                "columns",
                name));
        tables.keySet()
                .forEach(table -> UnfitSettingException.require(
                        TABLE.matcher(table).matches(), "is no id of a table, such as y25i01", "tables", table));
    }

    static JobDefinition of(ObjectNode definition, DefinitionFile file) {
        return YAML.treeToValue(definition.put("file", file.path()), JobDefinition.class);
    }

    /** What only the job itself understands, as it understands it. */
    public <S> S settings(Class<S> type) {
        return YAML.treeToValue(settings, type);
    }

    /** How many of so many rows may be unusable without refusing the file. */
    public long mostRejected(long rows) {
        return maxRejectedPercent == null
                ? maxRejectedRows
                : Math.max(maxRejectedRows, rows * maxRejectedPercent / 100);
    }

    /** Whether an area is known not to be a municipality, so that its rows are counted and left out. */
    public boolean leavesOut(String area) {
        String composed = Normalizer.normalize(area, Normalizer.Form.NFC);
        return leftOutAreas.contains(composed) || leftOutAreaPrefixes.stream().anyMatch(composed::startsWith);
    }
}
