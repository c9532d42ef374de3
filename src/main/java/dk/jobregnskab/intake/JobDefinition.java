package dk.jobregnskab.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A job's {@code job.yaml}: what its sources look like and what they must hold.
 *
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

    /** Whether the last line of a text file must end. */
    public enum FinalNewline {
        REQUIRED,
        OPTIONAL
    }

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
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
        settings = settings == null ? MissingNode.getInstance() : settings;
        samples = samples == null ? List.of() : List.copyOf(samples);
    }

    /** Reads the definition that travels in the jar. */
    public static JobDefinition load(String job) {
        return load(job, "job.yaml");
    }

    /** Reads another definition of the job, for a second kind of delivery. */
    public static JobDefinition load(String job, String file) {
        String path = "/jobs/" + job + "/" + file;
        try (InputStream in = JobDefinition.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing from the jar");
            }
            return YAML.readValue(in, JobDefinition.class);
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
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
